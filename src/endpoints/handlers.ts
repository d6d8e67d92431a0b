/** The one list of what the sidebar may call, each name with what answers it. */
import { createAgreement, readAgreement } from './agreement';
import { chooseLanguage, readFile } from './file';
import type { Handlers } from './gateway';
import { insertFormula } from './insertFormula';
import { readLeadLog, saveLeadLog } from './leadLog';
import { refresh } from './refresh';
import { removePactline } from './removal';
import { restoreNames } from './restoreNames';
import { saveAgreement } from './saveAgreement';
import { readSchedule, removeSchedule, saveSchedule } from './schedule';
import { readToday } from './today';
import { readVersions } from './versions';
import { compareVersions } from './versionsComparison';
import { acceptProposals, discardDraft } from './versionsDraft';
import { rebuildAgreement } from './versionsRebuild';
import { signVersion, withdrawSignatures } from './versionsSigning';

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
