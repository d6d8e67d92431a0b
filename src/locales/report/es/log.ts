/** Spanish: the log of refreshes, and what went wrong. */
import { fieldNames } from '../../leadLog/es/fieldNames';
import { rowReasons } from '../../leadLog/es/rowReasons';
import type { LogTexts } from '../logTexts';

export const log: LogTexts = {
  problems: {
    noAgreement: 'No hay ningún acuerdo en este archivo. Empiécelo en el panel lateral.',
    agreementUnusable: 'El acuerdo no se puede usar tal como está. Corrija en el panel lateral: {terms}.',
    agreementBlank: 'Al acuerdo le faltan datos. Complete en el panel lateral: {terms}.',
    noLeadLog: 'Ninguna pestaña parece un registro de leads. Elíjala en el panel lateral, en Registro de leads.',
    leadLogGone:
      'La pestaña «{tab}» ya no está en este archivo. Elija de nuevo el registro de leads en el panel lateral.',
    noCreatedColumn: 'Ninguna columna dice cuándo se creó un lead. Elíjala en el panel lateral, en Registro de leads.',
    columnGone: 'La columna «{header}» ya no está en el registro de leads. Elija otra en el panel lateral.',
    createdAmbiguous:
      'El día y el mes de las fechas de creación se pueden leer de dos maneras. Responda a la pregunta en el panel lateral, en Registro de leads.',
    emptyLeadLog: 'El registro de leads está vacío. Pegue leads debajo de sus encabezados.',
    busy: 'Hay otra actualización u otro guardado en curso. Inténtelo de nuevo dentro de un minuto.',
    tooLong:
      'Leer los leads llevó demasiado tiempo. Inténtelo de nuevo; si sigue igual, lleve los leads antiguos a otro archivo.',
    notAllowed:
      'Google ya no permite a Pactline hacer esto en su cuenta. Abra Pactline en el menú Extensiones y acepte lo que pide; después programe de nuevo la actualización nocturna.',
    protectedCells:
      'Una pestaña en la que Pactline escribe está protegida. Pida a quien la protegió que le deje editar las pestañas SLA y actualice de nuevo.',
    tooManyCells:
      'El archivo tiene tantas celdas como Google permite. Elimine filas o pestañas que nadie necesite y actualice de nuevo.',
    platformFailed: 'Hojas de cálculo de Google no pudo hacer su parte ({reason}). Inténtelo de nuevo en unos minutos.',
    unexpected:
      'Algo en este archivo sorprendió a Pactline ({reason}). Inténtelo de nuevo; si sigue igual, comuníquelo.',
  },
  log: {
    title: 'Actualizaciones',
    runs: {
      started: 'Inicio',
      finished: 'Fin',
      seconds: 'Segundos',
      read: 'Filas leídas',
      counted: 'Filas contadas',
      leftOut: 'Filas excluidas',
      changed: 'Qué cambió',
      problem: 'Qué hacer',
    },
    unfinished: 'Hojas de cálculo de Google la interrumpió antes de terminar',
    changed: '{leads} leads hasta la fecha ({change})',
    keptTitle: 'Lo guarda Pactline para reconocer sus gráficos',
    issuesTitle: 'Filas que no se cuentan, o que faltan en alguna medida',
    issues: {
      reason: 'Motivo',
      column: 'Columna',
      tab: 'Pestaña',
      rows: 'Filas',
      count: 'Cuántas',
      effect: 'Efecto',
    },
    notCounted: 'No se cuenta',
    notMeasured: 'Se cuenta, pero esta columna no la mide',
    moreRows: { one: '{number} fila más', other: '{number} filas más' },
    reasons: rowReasons,
    fields: fieldNames,
  },
};
