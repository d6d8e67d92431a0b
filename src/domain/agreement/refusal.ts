/** The closed list of reasons for which a request about file or agreement is refused, apart from what is wrong with a term. */
import type { Issue } from '../issue';
import type { VersionRefusalCode } from './versions/versionRefusal';

export type FileRefusalCode =
  /** Another save or a refresh is under way. */
  | 'busy'
  /** The person may only look. */
  | 'readOnly'
  | 'noAgreement'
  | 'agreementExists'
  /** `theirs`, `mine`: somebody else changed the term at `path` while it was being edited. */
  | 'changedMeanwhile'
  | 'unknownLanguage'
  /** The gateway knows no such call, or the request is not what the call takes. */
  | 'unknownCall'
  | 'badRequest'
  /** The platform failed; `operation` says in what. */
  | 'platformFailed'
  /** As `platformFailed`, because the account has not allowed it. */
  | 'notAllowed';

type RefusalCode = FileRefusalCode | VersionRefusalCode;

export type Refusal = Issue<RefusalCode>;

/** One refusal of the whole request. */
export const refusal = (code: RefusalCode, values: Refusal['values'] = {}, path = ''): Refusal => ({
  code,
  path,
  values,
});
