/** English: taking Pactline out of the file. */
export const removal = {
  'removal.what': 'What goes',
  'removal.tabs': 'Pactline’s tabs: agreement, report, data, history and log',
  'removal.names': 'Its named ranges, such as SLA_QUOTA',
  'removal.trigger': 'Your nightly refresh of this file; someone else’s ends by itself the next night',
  'removal.stays':
    'Your lead log and all your other tabs stay as they are. Formulas of your own that use the named ranges show an error from then on.',
  'removal.wayBack': 'The tabs can be brought back with File › Version history, and in no other way.',
  'removal.start': 'Remove Pactline from this file…',
  'removal.ask': 'Remove Pactline’s tabs, names and nightly refresh from this file?',
  'removal.remove': 'Remove',
  'removal.removing': 'Removing…',
  'removal.keep': 'Keep',
  'removal.nothing': 'There is nothing of Pactline in this file.',
  'removal.done': 'Pactline’s tabs, names and nightly refresh are removed. Your own tabs are as they were.',
};
