/** English: calls that brought no answer, and refusals that belong to no field. */
export const fault = {
  'fault.accounts':
    'Google Sheets turned the call away. This happens when several Google accounts are signed in. Open this file in a window with one account only, such as a private window, and try again.',
  'fault.authorization':
    'Pactline is not allowed to do this in your account. Close the sidebar, open it again from the menu, and agree when Google asks.',
  'fault.offline': 'There is no connection to Google Sheets. Check the network and try again.',
  'fault.timeOut': 'Google Sheets took too long to answer. It may have finished all the same: look, then try again.',
  'fault.platform': 'Google Sheets could not do this just now. Wait a moment and try again.',
  'fault.kept': 'What you typed is still here.',
  'issue.unknown': 'Something here cannot be used as it is ({code}). Check the entry and try again.',
};
