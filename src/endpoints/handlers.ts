/** The one list of what the sidebar may call, each name with what answers it. */
import { readAgreement } from './agreement/readAgreement';
import { createAgreement } from './agreement/createAgreement';
import { readFile } from './readFile';
import { chooseLanguage } from './chooseLanguage';
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
import { acceptProposals } from './versions/acceptProposals';
import { discardDraft } from './versions/discardDraft';
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
