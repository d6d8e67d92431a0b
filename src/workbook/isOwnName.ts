/** Tells Pactline's named ranges from those of the user, who may well have an `SLA_` of their own. */
import { agreementLayout } from './agreement/agreementLayout';
import { agreementNames } from './agreement/agreementNames';
import { SCHEMA_NAME, VERSIONS_NAME } from './history/historyLayout';
import { MAPPING_NAME } from './leadLog/leadLogMapping';
import { REPORT_NAMES } from './reportNames';

/** Every name that Pactline gives to cells. */
const ownNames = (): string[] => [
  ...agreementNames(agreementLayout({}), 0).keys(),
  ...Object.values(REPORT_NAMES),
  MAPPING_NAME,
  VERSIONS_NAME,
  SCHEMA_NAME,
];

/** @example isOwnName('SLA_QUOTA') // true */
export const isOwnName = (name: string): boolean => ownNames().includes(name);
