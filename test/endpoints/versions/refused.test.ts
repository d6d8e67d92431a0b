/** Signatures that are refused, and a signing that is cut short. */
import { describe, expect, it } from 'vitest';
import { readVersions } from '../../../src/endpoints/versions/versions';
import type { SigningRequest } from '../../../src/endpoints/versions/contract';
import { signVersion } from '../../../src/endpoints/versions/signVersion';
import { readHistory } from '../../../src/workbook/history/readHistory';
import { emptyFile, said, sampleFile, typeInto } from '../../support/agreementFile';
import { Killed } from '../../support/callLog';
import { faultPlaces } from '../../support/faultPlaces';
import { madeOnce } from '../../support/madeOnce';
import type { MemoryPlatform } from '../../support/memoryPlatform';
import { codesOf, sign, signaturesOn, signedFile, versionsOf } from '../../support/signing';

describe('signing is refused', () => {
  const request = (platform: MemoryPlatform, changes: Partial<SigningRequest> = {}): SigningRequest => ({
    side: 'marketing',
    name: 'Ada',
    team: 'Marketing',
    effectiveOn: '2026-12-01',
    seal: versionsOf(platform).draft?.seal ?? '',
    ...changes,
  });

  it('of a draft that cannot be used, and each wrong term is named', () => {
    const platform = sampleFile();
    typeInto(platform, 'SLA_CLOSE_RATE', [[25]]);
    typeInto(platform, 'SLA_QUOTA', [['a lot']]);
    const reply = signVersion(platform, request(platform));
    expect(!reply.ok && said(reply.issues)).toEqual([' draftUnusable', 'quota notNumber', 'closeRate rateTooHigh']);
    expect(!reply.ok && reply.issues[0]!.values).toEqual({ count: 2 });
    expect(readHistory(platform.workbook).versions).toEqual([]);
  });

  it('not by a wrong figure of a month, which nobody signs', () => {
    const platform = sampleFile();
    typeInto(platform, 'SLA_MONTHLY_FIGURES', [['2026-01-01', 'a lot']]);
    expect(versionsOf(platform).draft?.issues).toEqual([]);
    expect(codesOf(signVersion(platform, request(platform)))).toEqual([]);
  });

  it('to the side that has signed', () => {
    const platform = sampleFile();
    sign(platform, 'marketing', '2026-12-01');
    expect(signVersion(platform, request(platform, { name: 'Cy' }))).toEqual({
      ok: false,
      issues: [{ code: 'sideSigned', path: 'side', values: { name: 'Ada' } }],
    });
    expect(versionsOf(platform).draft?.signatures).toHaveLength(1);
  });

  it('for a day before the version signed last takes effect', () => {
    const platform = signedFile();
    typeInto(platform, 'SLA_CLOSE_RATE', [[0.12]]);
    expect(signVersion(platform, request(platform, { effectiveOn: '2025-12-31' }))).toEqual({
      ok: false,
      issues: [{ code: 'dayTooEarly', path: 'effectiveOn', values: { version: 1, earliest: '2026-01-01' } }],
    });
    expect(codesOf(signVersion(platform, request(platform, { effectiveOn: '2026-01-01' })))).toEqual([]);
  });

  it('for another day than the first signature', () => {
    const platform = sampleFile();
    sign(platform, 'marketing', '2026-12-01');
    const reply = signVersion(platform, request(platform, { side: 'sales', effectiveOn: '2027-01-01' }));
    expect(!reply.ok && reply.issues).toEqual([
      { code: 'dayChosen', path: 'effectiveOn', values: { day: '2026-12-01' } },
    ]);
  });

  it('of anything but what the person saw', () => {
    const platform = sampleFile();
    const seen = request(platform);
    typeInto(platform, 'SLA_CLOSE_RATE', [[0.12]]);
    expect(codesOf(signVersion(platform, seen))).toEqual(['draftChanged']);
  });

  it('where nothing has changed since the last version', () => {
    const platform = signedFile();
    expect(codesOf(signVersion(platform, request(platform)))).toEqual(['nothingToSign']);
  });

  it('without an agreement', () => {
    expect(codesOf(signVersion(emptyFile(), request(emptyFile())))).toEqual(['noAgreement']);
  });

  it.each([
    [{ name: '  ' }, ['signerMissing']],
    [{ name: 'A'.repeat(101) }, ['signerTooLong']],
    [{ team: '' }, ['teamMissing']],
    [{ team: 'T'.repeat(101), name: '' }, ['signerMissing', 'teamTooLong']],
    [{ effectiveOn: '31 December' }, ['dayUnreadable']],
    [{ effectiveOn: '2026-02-30' }, ['dayUnreadable']],
    [{ side: 'finance' as 'sales' }, ['badRequest']],
    [{ seal: 5 as unknown as string }, ['badRequest']],
  ])('of %j', (changes, codes) => {
    const platform = sampleFile();
    expect(codesOf(signVersion(platform, request(platform, changes)))).toEqual(codes);
    expect(readHistory(platform.workbook).versions).toEqual([]);
  });

  it.each([null, undefined, 5, 'marketing', []])('of %j, which no form sends', (bad) => {
    expect(codesOf(signVersion(sampleFile(), bad as unknown as SigningRequest))).toEqual(['badRequest']);
  });

  it('to whoever may only look, and while somebody else is at it', () => {
    const platform = sampleFile();
    const seen = request(platform);
    platform.holdLock(true);
    expect(codesOf(signVersion(platform, seen))).toEqual(['busy']);
    platform.holdLock(false);
    platform.file.canEdit = false;
    expect(codesOf(signVersion(platform, seen))).toEqual(['readOnly']);
    expect(readVersions(platform).ok).toBe(true);
  });
});

describe('a signing killed at any call', () => {
  const second = madeOnce((): MemoryPlatform => {
    const platform = sampleFile();
    sign(platform, 'marketing', '2026-01-01');
    return platform;
  });

  it.each([
    ['first', sampleFile, 'marketing', '2026-01-01'],
    ['second', second, 'sales', '2026-01-01'],
  ] as const)('leaves the %s signature undone, or done', (_which, prepare, side, effectiveOn) => {
    const undisturbed = prepare();
    sign(undisturbed, side, effectiveOn);
    let done = 0;
    const places = faultPlaces(undisturbed);
    for (const { number, words } of places) {
      for (const moment of ['before', 'after'] as const) {
        const platform = prepare();
        const before = versionsOf(platform);
        platform.log.killAtCall(number, moment);
        expect(() => sign(platform, side, effectiveOn)).toThrow(Killed);
        platform.log.revive();
        const after = versionsOf(platform);
        const isDone = JSON.stringify(after) !== JSON.stringify(before);
        if (!isDone) sign(platform, side, effectiveOn);
        else done += 1;
        const where = `killed ${moment} ${words}`;
        expect(versionsOf(platform).issues, where).toEqual([]);
        if (side === 'marketing') expect(versionsOf(platform).draft?.signatures, where).toHaveLength(1);
        else {
          expect(
            versionsOf(platform).versions.map(({ number, state }) => [number, state]),
            where,
          ).toEqual([[1, 'signed']]);
          expect(
            signaturesOn(platform).map(({ name, version }) => `${name} ${version}`),
            where,
          ).toEqual(['Ada 1', 'Bo 1']);
        }
        expect(platform.documentStore.get('pactline.signed'), where).toBe(null);
      }
    }
    expect(done).toBeGreaterThan(2);
    expect(done).toBeLessThan(places.length * 2);
  });
});
