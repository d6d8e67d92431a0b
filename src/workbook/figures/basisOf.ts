/** Says beside a measured figure how much it was measured on. */
import { THIN_BELOW, type Measured } from '../../domain/report/months/monthlyLog';
import { marked } from '../marks';
import { sayNumber, type Wording } from './wording';

/** How many stand behind a figure, and whether they are too few to lean on; `null` where nobody does. */
export function basisOf({ of }: Measured, wording: Wording): string | null {
  if (of === 0) return null;
  const { ofLeads, ofLeadsThin } = wording.texts;
  return of < THIN_BELOW ? marked('thin', sayNumber(wording, ofLeadsThin, of)) : sayNumber(wording, ofLeads, of);
}
