/** Spanish: what the values of the lead log mean, the tabs joined to it, and the rows that count. */
export const leadLogValues = {
  'leadLog.nurtured': {
    one: '{count} de ellas no llega a los requisitos mínimos y sigue en maduración.',
    other: '{count} de ellas no llegan a los requisitos mínimos y siguen en maduración.',
  },
  'leadLog.activities': 'Actividades',
  'leadLog.activitiesTab': 'Pestaña con las actividades',
  'leadLog.activitiesHelp':
    'Las llamadas, los mensajes de voz y los correos pueden estar en una pestaña aparte, unida por el id. del lead.',
  'leadLog.activitiesNone': 'En el propio registro',
  'leadLog.activityTime': 'Hora del intento',
  'leadLog.activityKind': 'Clase de intento',
  'leadLog.activityOutcome': 'Resultado',
  'leadLog.values.reached': '¿Qué valores significan localizado?',
  'leadLog.values.stage': '¿Qué valores significan ganado?',
  'leadLog.values.accepted': '¿Qué valores significan aceptado?',
  'leadLog.values.leadType': '¿Qué tipos piden ventas?',
  'leadLog.values.source': '¿Qué fuentes son de marketing?',
  'leadLog.values.qualification': '¿Qué valores significan que cumple los requisitos?',
  'leadLog.valuesQuestion': 'Marque todos los valores que lo significan.',
  'leadLog.valuesMore': {
    one: '{count} fila tiene un valor menos frecuente.',
    other: '{count} filas tienen valores menos frecuentes.',
  },
  'leadLog.filter': 'Solo algunas filas',
  'leadLog.filterColumn': 'Columna que distingue los equipos',
  'leadLog.filterHelp':
    'Para un registro con varios equipos o regiones. Las filas de los demás se excluyen y se enumeran.',
  'leadLog.filterNone': 'Cuentan todas las filas',
  'leadLog.filterValues': 'Valores de este acuerdo',
  'leadLog.filterNeeded': 'Marque al menos un valor, o deje que cuenten todas las filas.',
};
