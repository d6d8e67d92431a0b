/** English: why a request about versions is refused, and what is wrong with their history. */
import type { TermTexts } from '../termTexts';

export const versionRefusals: TermTexts['versionRefusals'] = {
  draftOpen: 'Draft v{version} is open. Sign it or discard it first.',
  draftChanged: 'The draft was changed after you looked at it. Look at it again, then sign.',
  draftUnusable: {
    one: '{count} term of the draft cannot be used as it is. Correct it, then sign.',
    other: '{count} terms of the draft cannot be used as they are. Correct them, then sign.',
  },
  nothingToSign: 'The agreement says what was signed last. Change a term first: that opens a draft.',
  nothingSigned: 'No version is signed yet, so there is nothing to go back to.',
  noSignature: 'No side has signed this draft, so there is no signature to withdraw.',
  sideSigned: '{name} has signed this draft for this side already. The other side signs next.',
  signerMissing: 'Type your name.',
  teamMissing: 'Type the name of your team.',
  signerTooLong: 'The name is too long. Shorten it to {most} characters.',
  teamTooLong: 'The name of the team is too long. Shorten it to {most} characters.',
  dayUnreadable: '“{came}” is no day. Type a date such as 2026-12-25.',
  dayTooEarly: 'Version {version} takes effect on {earliest}. Choose that day or a later one.',
  dayChosen: 'The first signature is for {day}. Sign for that day, or withdraw the signature and choose another.',
  noVersion: 'There is no version {version} in this file. Choose one of the list.',
  versionDamaged:
    'The record of version {version} is not what was signed. Put its rows on the history tab back, such as from the file’s version history.',
  noProposal: 'These values are not proposed any more. Refresh the report and look again.',
  newerPactline:
    'A newer Pactline has changed this file, and this one would misread it. Close the file and open it again to get the newer one. Formulas go on working.',
};

export const historyIssues: TermTexts['historyIssues'] = {
  rowChanged:
    'Version {version}: row {row} of the history ({label}) is not what was signed. Undo the edit; until then this version binds nobody.',
  rowMissing:
    'Version {version}: the row of {label} is gone from the history. Put it back; until then this version binds nobody.',
  sealChanged:
    'Version {version}: row {row} of the history, which says who signed, was edited. Undo the edit; until then this version binds nobody.',
  sealMissing:
    'Version {version}: the row that says who signed is gone from the history. Put it back; until then this version binds nobody.',
  recordChanged:
    'Version {version}: its rows on the history tab are not those that were signed. Put them back; until then this version binds nobody.',
  strayRow: 'Row {row} of the history belongs to no version. Delete it, or undo the edit.',
};
