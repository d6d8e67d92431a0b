/** What a person changes in the agreement at the sidebar, and what then stands in its cells. */
import type { RowValue, ScalarValue } from '../../src/domain/agreement/termDeclaration';
import type { AgreementChange, WireValue } from '../../src/endpoints/agreement/contract';
import { readAgreement } from '../../src/workbook/agreement/readAgreement';
import { sampleWith } from './agreementFile';
import type { MemoryPlatform } from './memoryPlatform';

/** What the sidebar sends after a person who saw the sample changed these terms. */
export function change(after: Readonly<Record<string, WireValue>>): AgreementChange {
  const seen = sampleWith();
  return { before: Object.fromEntries(Object.keys(after).map((key) => [key, seen[key] as WireValue])), after };
}

/** A row of the lead types. */
export const leadType = (
  name: string,
  value: ScalarValue = 1000,
  others: Readonly<Record<string, ScalarValue>> = {},
) => ({
  name,
  value,
  monthlyGoal: 10,
  asksForSales: true,
  responseTargetMinutes: null,
  closeRate: null,
  monthlyCost: null,
  ...others,
});

export const manyTypes = Array.from({ length: 20 }, (_, index) => leadType(`Type ${index + 1}`));

/** All terms as the cells have them. */
export const valuesOf = (platform: MemoryPlatform) => readAgreement(platform.workbook).values;

export const leadTypesOf = (platform: MemoryPlatform): readonly RowValue[] =>
  valuesOf(platform)['leadTypes'] as readonly RowValue[];
