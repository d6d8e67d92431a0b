/** The closed list of reasons for which a request about versions is refused. */
export type VersionRefusalCode =
  /** `version`: another draft would be opened over it. */
  | 'draftOpen'
  /** The draft is not what the person saw. */
  | 'draftChanged'
  /** `count`: so many terms cannot be used; each is named by an issue of its own. */
  | 'draftUnusable'
  | 'nothingToSign'
  /** There is no signed version to go back to. */
  | 'nothingSigned'
  /** No side has signed the draft. */
  | 'noSignature'
  /** `name`: has signed for this side. */
  | 'sideSigned'
  | 'signerMissing'
  | 'teamMissing'
  /** `most` characters. */
  | 'signerTooLong'
  /** `most` characters. */
  | 'teamTooLong'
  /** `came` */
  | 'dayUnreadable'
  /** `version` takes effect on `earliest`. */
  | 'dayTooEarly'
  /** `day`: the first to sign chose it. */
  | 'dayChosen'
  /** `version` */
  | 'noVersion'
  /** `version` */
  | 'versionDamaged'
  /** What was proposed is not, or no longer. */
  | 'noProposal'
  /** `theirs`, `mine`: numbers of the forms in which files are kept. */
  | 'newerPactline';
