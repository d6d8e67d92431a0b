/** Puts the words that the sidebar shares with the tabs under the sidebar's keys. */
import type { LeadField } from '../../domain/leads/leads';
import type { FieldNames } from '../leadLog/fieldNames';
import type { RowReasonCode, RowReasons } from '../leadLog/rowReasons';

type LogWords = { readonly [Field in LeadField as `leadLog.field.${Field}`]: string } & {
  readonly [Code in RowReasonCode as `leadLog.${'reason' | 'whatToDo'}.${Code}`]: string;
};

/** @example logWords(fieldNames, rowReasons)['leadLog.field.won'] // 'Won date' */
export const logWords = (fieldNames: FieldNames, rowReasons: RowReasons): LogWords =>
  Object.fromEntries([
    ...Object.entries(fieldNames).map(([field, name]) => [`leadLog.field.${field}`, name]),
    ...Object.entries(rowReasons).flatMap(([code, { reason, whatToDo }]) => [
      [`leadLog.reason.${code}`, reason],
      [`leadLog.whatToDo.${code}`, whatToDo],
    ]),
  ]) as LogWords;
