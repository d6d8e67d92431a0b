/** English: calls that brought no answer, and refusals that belong to no field. */
import type { RefusalCode } from '../../../domain/agreement/refusal';
import type { Text } from '../../translate';

type Refusals = { readonly [Code in RefusalCode as `issue.${Code}`]: Text };

export const fault = {
  'fault.accounts':
    'Google Sheets turned the call away. This happens when several Google accounts are signed in. Open this file in a window with one account only, such as a private window, and try again.',
  'fault.authorization':
    'Pactline is not allowed to do this in your account. Close the sidebar, open it again from the menu, and agree when Google asks.',
  'fault.offline': 'There is no connection to Google Sheets. Check the network and try again.',
  'fault.timeOut': 'Google Sheets took too long to answer. It may have finished all the same: look, then try again.',
  'fault.platform': 'Google Sheets could not do this just now. Wait a moment and try again.',
  'fault.kept': 'What you typed is still here.',
  'issue.busy': 'Another save or a refresh is under way. Wait a moment and try again.',
  'issue.readOnly': 'You can look at this file but not change it. Ask its owner for editing rights.',
  'issue.noAgreement':
    'There is no agreement in this file any more. Start one below, or bring the tab back with Undo or the version history.',
  'issue.agreementExists': 'This file has an agreement already. Close the sidebar and open it again to see it.',
  'issue.changedMeanwhile':
    'Someone else changed the same terms meanwhile. Close the sidebar and open it again to see what stands there now.',
  'issue.unknownLanguage': 'Pactline does not speak this language yet. Choose another one.',
  'issue.unknownCall': 'This sidebar is older than Pactline itself. Close it and open it again from the menu.',
  'issue.badRequest': 'This sidebar is older than Pactline itself. Close it and open it again from the menu.',
  'issue.platformFailed': 'Google Sheets could not do this just now. Wait a moment and try again.',
  'issue.notAllowed':
    'Pactline is not allowed to do this in your account. Close the sidebar, open it again from the menu, and agree when Google asks.',
  'issue.unknown': 'Something here cannot be used as it is ({code}). Check the entry and try again.',
} satisfies Refusals & Record<string, Text>;
