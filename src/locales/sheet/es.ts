/** Spanish: what stands on the tabs. */
import { agreement } from './agreement/es';
import { history } from './history/es';
import { es as leadLog } from '../leadLog/es';
import { es as report } from '../report/es';
import { es as terms } from '../terms/es';
import type { SheetTexts } from './sheetTexts';

export const es: SheetTexts = {
  tabs: {
    agreement: 'Acuerdo SLA',
    report: 'Informe SLA',
    data: 'Datos SLA',
    history: 'Historial SLA',
    log: 'Registro SLA',
    blank: 'Hoja 1',
  },
  agreement,
  history,
  terms,
  report,
  leadLog,
  notices: {
    refreshed: 'El informe está al día: {counted} de {read} filas contadas.',
    readOnly:
      'Puede ver este archivo, pero no modificarlo, así que el informe no se puede actualizar. Pida permiso de edición a su propietario.',
  },
};
