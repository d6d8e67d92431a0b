/** Spanish: taking Pactline out of the file. */
export const removal = {
  'removal.what': 'Qué se quita',
  'removal.tabs': 'Las pestañas de Pactline: acuerdo, informe, datos, historial y registro',
  'removal.names': 'Sus rangos con nombre, como SLA_QUOTA',
  'removal.trigger':
    'Su actualización nocturna de este archivo; la de otra persona termina por sí sola la noche siguiente',
  'removal.stays':
    'Su registro de leads y todas sus demás pestañas quedan como están. Las fórmulas suyas que usan los rangos con nombre mostrarán un error.',
  'removal.wayBack': 'Las pestañas solo se pueden recuperar con Archivo › Historial de versiones.',
  'removal.start': 'Quitar Pactline de este archivo…',
  'removal.ask': '¿Quitar de este archivo las pestañas, los nombres y la actualización nocturna de Pactline?',
  'removal.remove': 'Quitar',
  'removal.removing': 'Quitando…',
  'removal.keep': 'Conservar',
  'removal.nothing': 'No hay nada de Pactline en este archivo.',
  'removal.done':
    'Se quitaron las pestañas, los nombres y la actualización nocturna de Pactline. Sus propias pestañas están como estaban.',
};
