/** The text of docs/functions.md, from all that the formulas declare. */
import { examples } from '../../src/functions/examples';
import { formulas } from '../../src/functions/index';
import { choices } from '../../src/locales/formulas/help/choices';
import { en } from '../../src/locales/formulas/help/en';
import { functionDocs } from './functionDocs';

export const formulaDocuments = (): string => functionDocs({ formulas, helps: en, examples, choices });
