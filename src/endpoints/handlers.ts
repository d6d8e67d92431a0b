/** The one list of what the sidebar may call, each name with what answers it. */
import { createAgreement, readAgreement } from './agreement/agreement';
import { chooseLanguage, readFile } from './file';
import type { Handlers } from './gateway';
import { insertFormula } from './insertFormula';
import { readLeadLog, saveLeadLog } from './leadLog/leadLog';
import { refresh } from './refresh/refresh';
import { removePactline } from './removePactline';
import { restoreNames } from './agreement/restoreNames';
import { saveAgreement } from './agreement/saveAgreement';
import { readSchedule, removeSchedule, saveSchedule } from './refresh/schedule';
import { readToday } from './readToday';
import { readVersions } from './versions/versions';
import { compareVersions } from './versions/compareVersions';
import { acceptProposals, discardDraft } from './versions/acceptProposals';
import { rebuildAgreement } from './versions/rebuildAgreement';
import { signVersion, withdrawSignatures } from './versions/signVersion';

export const handlers: Handlers = {
  readFile,
  readToday,
  chooseLanguage,
  createAgreement,
  readAgreement,
  saveAgreement,
  restoreNames,
  removePactline,
  readLeadLog,
  saveLeadLog,
  refresh,
  readSchedule,
  saveSchedule,
  removeSchedule,
  insertFormula,
  readVersions,
  compareVersions,
  signVersion,
  withdrawSignatures,
  discardDraft,
  acceptProposals,
  rebuildAgreement,
};
