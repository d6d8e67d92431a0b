/** Spanish: when to look at the agreement again, and what is earned by keeping it. */
import type { KeepingTexts } from '../keepingTexts';

export const keeping: KeepingTexts = {
  review: {
    none: 'Nada obliga a revisar el acuerdo',
    due: 'Conviene revisar el acuerdo: {reasons}',
    proposals: 'Propuesta para la próxima versión: {proposals}',
    proposal: '{input} {agreed} → {measured} ({basis})',
  },
  rewards: {
    year: {
      open: 'la recompensa anual de {amount} aún está por decidir',
      met: 'la recompensa anual de {amount} corresponde',
      missed: 'la recompensa anual de {amount} no corresponde',
    },
    customers: {
      one: 'marketing ha ganado {amount} por {number} cliente del mes pasado',
      other: 'marketing ha ganado {amount} por {number} clientes del mes pasado',
    },
  },
};
