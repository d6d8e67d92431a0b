/** Two signatures make a version. */
import { describe, expect, it } from 'vitest';
import { saveAgreement } from '../../../src/endpoints/agreement/saveAgreement';
import { withdrawSignatures } from '../../../src/endpoints/versions/signVersion';
import { readHistory } from '../../../src/workbook/history/readHistory';
import { sampleFile, sampleWith, typeInto } from '../../support/agreementFile';
import { codesOf, bothSign, sign, signaturesOn, signedFile, versionsOf } from '../../support/signing';

describe('before anybody has signed', () => {
  it('the agreement is draft 1, and is suggested to hold from the day on which it starts', () => {
    const { draft, versions, hasAgreementTab, today } = versionsOf(sampleFile());
    expect(draft).toMatchObject({ number: 1, suggestedOn: '2026-01-01', earliestOn: null, effectiveOn: null });
    expect(draft).toMatchObject({ signatures: [], issues: [], measuredTerms: [] });
    expect(draft!.changedTerms).toContain('closeRate');
    expect([versions, hasAgreementTab, today]).toEqual([[], true, '2026-11-21']);
  });
});

describe('the first signature', () => {
  const platform = sampleFile();
  const reply = sign(platform, 'marketing');

  it('is kept with the draft, and binds nobody', () => {
    expect(reply.ok && reply.value.versions).toEqual([]);
    expect(reply.ok && reply.value.draft).toMatchObject({
      number: 1,
      effectiveOn: '2026-01-01',
      signatures: [{ side: 'marketing', name: 'Ada', team: 'marketing', signedOn: '2026-11-21' }],
    });
    expect(new Set(readHistory(platform.workbook).states)).toEqual(new Set(['draft']));
    expect(signaturesOn(platform)).toEqual([]);
  });

  it('is taken back by an edit, before anybody has looked', () => {
    const edited = sampleFile();
    sign(edited, 'marketing');
    typeInto(edited, 'SLA_CLOSE_RATE', [[0.2]]);
    expect(versionsOf(edited).draft).toMatchObject({ number: 1, signatures: [], effectiveOn: null });
    expect(readHistory(edited.workbook).versions).toEqual([]);
    expect(codesOf(sign(edited, 'sales'))).toEqual([]);
    expect(versionsOf(edited).draft?.signatures.map(({ side }) => side)).toEqual(['sales']);
  });

  it('is taken back by a change in the sidebar', () => {
    const edited = sampleFile();
    sign(edited, 'marketing');
    saveAgreement(edited, { before: { closeRate: 0.1 }, after: { closeRate: 0.2 } });
    expect(versionsOf(edited).draft?.signatures).toEqual([]);
  });

  it('stays while monthly figures are typed in', () => {
    const typed = sampleFile();
    sign(typed, 'marketing');
    typeInto(typed, 'SLA_MONTHLY_FIGURES', [['2026-01-01', 1_000_000]]);
    expect(versionsOf(typed).draft?.signatures).toHaveLength(1);
  });

  it('is withdrawn on request, once', () => {
    const withdrawn = sampleFile();
    sign(withdrawn, 'marketing');
    const answer = withdrawSignatures(withdrawn);
    expect(answer.ok && answer.value.draft).toMatchObject({ number: 1, signatures: [], effectiveOn: null });
    expect(codesOf(withdrawSignatures(withdrawn))).toEqual(['noSignature']);
  });
});

describe('the second signature', () => {
  const platform = signedFile();

  it('makes the version bind, and no draft is left', () => {
    const { versions, draft } = versionsOf(platform);
    expect(draft).toBe(null);
    expect(versions).toEqual([
      {
        number: 1,
        state: 'signed',
        effectiveOn: '2026-01-01',
        endsOn: '2026-12-31',
        signatures: [
          { side: 'marketing', name: 'Ada', team: 'marketing', signedOn: '2026-11-21' },
          { side: 'sales', name: 'Bo', team: 'sales', signedOn: '2026-11-21' },
        ],
        isInForce: true,
        isCopied: false,
        issues: [],
      },
    ]);
  });

  it('puts both names on the agreement tab, with team, day and version', () => {
    expect(signaturesOn(platform)).toEqual([
      { name: 'Ada', team: 'marketing', date: '2026-11-21', version: 1 },
      { name: 'Bo', team: 'sales', date: '2026-11-21', version: 1 },
    ]);
  });

  it('answers the version as signed at once', () => {
    const reply = (() => {
      const fresh = sampleFile();
      sign(fresh, 'sales');
      return sign(fresh, 'marketing');
    })();
    expect(reply.ok && reply.value.versions.map(({ state, isInForce }) => [state, isInForce])).toEqual([
      ['signed', true],
    ]);
  });

  it('leaves exactly what was signed in the history', () => {
    const { monthlyFigures, signatures, tabLanguage, ...signed } = sampleWith();
    expect(readHistory(platform.workbook).versions[0]!.values).toEqual(signed);
    expect([monthlyFigures, signatures, tabLanguage]).toHaveLength(3);
  });
});

describe('the next version', () => {
  it('is a draft as soon as a cell is changed, and the signed one stands', () => {
    const platform = signedFile();
    typeInto(platform, 'SLA_CLOSE_RATE', [[0.12]]);
    const { draft, versions } = versionsOf(platform);
    expect(draft).toMatchObject({
      number: 2,
      changedTerms: ['closeRate'],
      earliestOn: '2026-01-01',
      suggestedOn: '2026-12-01',
    });
    expect(versions.map(({ state, isInForce }) => [state, isInForce])).toEqual([['signed', true]]);
    expect(readHistory(platform.workbook).versions[0]!.values['closeRate']).toBe(0.1);
  });

  it('is no draft any more where the cell is changed back', () => {
    const platform = signedFile();
    typeInto(platform, 'SLA_CLOSE_RATE', [[0.12]]);
    typeInto(platform, 'SLA_CLOSE_RATE', [[0.1]]);
    expect(versionsOf(platform).draft).toBe(null);
  });

  it('takes effect on its day, and the one before is superseded then', () => {
    const platform = signedFile();
    typeInto(platform, 'SLA_CLOSE_RATE', [[0.12]]);
    bothSign(platform, '2026-12-01');
    const states = () =>
      versionsOf(platform).versions.map(({ number, state, isInForce }) => [number, state, isInForce]);
    expect(states()).toEqual([
      [2, 'signed', false],
      [1, 'signed', true],
    ]);
    platform.setNow(Date.UTC(2026, 11, 1, 12));
    expect(states()).toEqual([
      [2, 'signed', true],
      [1, 'superseded', false],
    ]);
    expect(new Set(readHistory(platform.workbook).states)).toEqual(new Set(['superseded', 'signed']));
  });

  it('replaces one that is to take effect on the same day', () => {
    const platform = signedFile();
    typeInto(platform, 'SLA_CLOSE_RATE', [[0.12]]);
    bothSign(platform, '2026-12-01');
    typeInto(platform, 'SLA_CLOSE_RATE', [[0.13]]);
    const { versions } = bothSign(platform, '2026-12-01');
    expect(versions.map(({ number, state }) => [number, state])).toEqual([
      [3, 'signed'],
      [2, 'superseded'],
      [1, 'signed'],
    ]);
  });

  it('expires when its period ends, and goes on until the next', () => {
    const platform = signedFile();
    platform.setNow(Date.UTC(2027, 1, 1));
    expect(versionsOf(platform).versions).toMatchObject([{ state: 'expired', isInForce: true }]);
  });
});
