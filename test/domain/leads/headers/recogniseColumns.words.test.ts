/** Headers that people write themselves, and tabs of activities. */
import { describe, expect, it } from 'vitest';
import { likeness, recogniseActivities, recogniseColumns } from '../../../../src/domain/leads/headers/recogniseColumns';
import { recognise } from '../../../support/recognise';
import { LOG_FIELDS } from '../../../support/logFields';

describe('headers in plain words', () => {
  it.each([
    [
      'English',
      'Lead ID|Create Date|Handed to sales|First follow-up|Attempts|Reached|Lead type|Owner|Became a customer|Amount',
    ],
    [
      'Spanish',
      'ID de lead|Fecha de creación|Entrega a ventas|Primer seguimiento|Intentos|Contactado|Tipo de lead|Propietario|Ganado el|Importe',
    ],
    [
      'Polish',
      'ID leada|Data utworzenia|Przekazano do sprzedaży|Pierwszy follow-up|Liczba prób|Skontaktowano|Rodzaj leada|Opiekun|Data wygranej|Kwota',
    ],
    [
      'Turkish',
      'Aday no|OLUŞTURULMA TARİHİ|Satışa devir tarihi|İlk takip|Deneme sayısı|Ulaşıldı|Aday türü|Sorumlu|Kazanılma tarihi|TUTAR',
    ],
    ['Persian', 'شناسه سرنخ|تاريخ ايجاد|تحویل به فروش|اولین پیگیری|تعداد تلاش‌ها|گفتگو|نوع سرنخ|مسئول|تاریخ خرید|مبلغ'],
  ])('are certain in %s', (_language, headers) => {
    const names = headers.split('|');
    expect(recognise(names)).toEqual(LOG_FIELDS.map((field, index) => `${field}: ${names[index]!}`).sort());
  });

  it('are read through quotes, units and capitals', () => {
    expect(recognise(['"CREATE DATE"', '“Amount” (USD)', 'Created By', ''])).toEqual([
      'amount: “Amount” (USD)',
      'created: "CREATE DATE"',
    ]);
  });

  it('are only likely where the same header stands twice', () => {
    expect(recognise(['Created', 'Owner', 'Created'])).toEqual(['created: Created?', 'owner: Owner']);
  });

  it('do not make a date of a column of ticks, nor a type of a column of dates', () => {
    const rows = [
      [true, new Date(0), '2021-03-04'],
      [false, new Date(0), ''],
    ];
    expect(recognise(['Handed to sales', 'Type', 'Created'], rows)).toEqual(['created: Created']);
  });

  it('leave first contact to the follow-up where something else says when the lead was created', () => {
    expect(recognise(['Created', 'First contact date'])).toEqual([
      'created: Created',
      'firstFollowUp: First contact date?',
    ]);
  });
});

describe('a tab of activities', () => {
  it.each([
    [
      'HubSpot',
      'Activity date|Activity type|Call outcome|Associated Contact ID',
      'attempts:2 firstFollowUp:1 leadId:4 reached:3',
    ],
    [
      'Salesforce tasks',
      'who_id|activity_date|task_subtype|status|call_disposition',
      'attempts:3 firstFollowUp:2 leadId:1 reached:5',
    ],
    ['Zoho calls', 'LEADID|Call Start Time|Call Type|Call Result', 'attempts:3 firstFollowUp:2 leadId:1 reached:4'],
    ['plain words', 'Lead ID|Date|Type|Outcome', 'attempts:3 firstFollowUp:2 leadId:1 reached:4'],
    ['Spanish', 'ID de lead|Fecha|Tipo|Resultado', 'attempts:3 firstFollowUp:2 leadId:1 reached:4'],
  ])('of %s is recognised', (_system, headers, found) => {
    const columns = Array.from(
      recogniseActivities(headers.split('|'), []),
      ([field, { column }]) => `${field}:${column}`,
    );
    expect(columns.sort().join(' ')).toBe(found);
  });
});

describe('likeness to a lead log', () => {
  it('is nothing without a creation date, and grows with what is recognised', () => {
    expect(likeness(recogniseColumns(['mql_id', 'won_date', 'lead_type'], []))).toBe(0);
    expect(likeness(recogniseColumns(['mql_id', 'first_contact_date', 'origin'], []))).toBe(5);
  });
});
