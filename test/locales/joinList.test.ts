/** A list in a sentence has the comma of its language. */
import { expect, it } from 'vitest';
import { joinList } from '../../src/locales/joinList';

it('parts what is listed by the comma of the language', () => {
  expect(joinList('en', ['Won date', 'Amount'])).toBe('Won date, Amount');
  expect(joinList('fa', ['تاریخ فروش', 'مبلغ'])).toBe('تاریخ فروش، مبلغ');
});
