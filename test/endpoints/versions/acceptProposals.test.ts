/** Measured values that are taken over into a draft. */
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/time/civilDay';
import { acceptProposals } from '../../../src/endpoints/versions/acceptProposals';
import { discardDraft } from '../../../src/endpoints/versions/discardDraft';
import { refresh } from '../../../src/jobs/refresh';
import { typeInto } from '../../support/agreementFile';
import { Killed } from '../../support/callLog';
import type { MemoryPlatform } from '../../support/memoryPlatform';
import { bothSign, sign, versionsOf } from '../../support/signing';
import { AS_OF } from '../../support/twentyLeads';
import { LEADS_TAB, twentyLeadsFile } from '../../support/twentyLeadsFile';

/** A signed agreement with a close rate of 10 %, and leads of which 44 % became customers. */
function measuredFile(): MemoryPlatform {
  const platform = twentyLeadsFile();
  bothSign(platform, '2026-01-01');
  const { rows } = platform.sheet(LEADS_TAB);
  for (let lead = 0; lead < 40; lead += 1) {
    const created = new Date(AS_OF - 200 * DAY_MS);
    const won = lead % 2 === 0 ? new Date(AS_OF - 190 * DAY_MS) : '';
    rows.push([`S${lead}`, created, created, created, 1, true, 'Referral', 'Ada', won, won === '' ? '' : 10_000]);
  }
  refresh(platform);
  return platform;
}

const accept = (platform: MemoryPlatform, ...terms: string[]) => acceptProposals(platform, { terms });

const codesOf = (reply: ReturnType<typeof accept>) => (reply.ok ? [] : reply.issues.map(({ code }) => code));

describe('measured values that are far from the agreed ones', () => {
  it('are proposed with how many stand behind them', () => {
    const { proposals, review } = versionsOf(measuredFile());
    expect(proposals).toContainEqual({ term: 'closeRate', agreed: 0.1, measured: 0.444, of: 45 });
    expect(proposals.map(({ term }) => term)).toContain('dealSize');
    expect(review.map(({ code }) => code)).toContain('drifted');
  });

  it('open a draft when they are accepted, in which they are marked', () => {
    const platform = measuredFile();
    const reply = accept(platform, 'closeRate');
    expect(reply.ok && reply.value.draft).toMatchObject({
      number: 2,
      changedTerms: ['closeRate'],
      measuredTerms: ['closeRate'],
      issues: [],
    });
    expect(platform.named('SLA_CLOSE_RATE')).toBe(0.444);
    expect(versionsOf(platform).versions).toMatchObject([{ number: 1, state: 'signed', isInForce: true }]);
  });

  it('join the draft that others of them have opened', () => {
    const platform = measuredFile();
    accept(platform, 'closeRate');
    const reply = accept(platform, 'dealSize');
    expect(reply.ok && reply.value.draft).toMatchObject({
      changedTerms: ['dealSize', 'closeRate'],
      measuredTerms: ['closeRate', 'dealSize'],
    });
  });

  it('are marked until somebody changes them, or the draft is signed or discarded', () => {
    const platform = measuredFile();
    accept(platform, 'closeRate', 'dealSize');
    typeInto(platform, 'SLA_DEAL_SIZE', [[12_345]]);
    expect(versionsOf(platform).draft?.measuredTerms).toEqual(['closeRate']);
    discardDraft(platform);
    expect(versionsOf(platform).draft).toBe(null);
    accept(platform, 'closeRate');
    bothSign(platform, '2026-12-01');
    typeInto(platform, 'SLA_QUOTA', [[5]]);
    expect(versionsOf(platform).draft?.measuredTerms).toEqual([]);
  });

  it('are refused while another draft is open, or is signed by one side', () => {
    const typed = measuredFile();
    typeInto(typed, 'SLA_QUOTA', [[5]]);
    expect(accept(typed, 'closeRate')).toEqual({
      ok: false,
      issues: [{ code: 'draftOpen', path: '', values: { version: 2 } }],
    });
    const signed = measuredFile();
    accept(signed, 'closeRate');
    sign(signed, 'sales', '2026-12-01');
    expect(codesOf(accept(signed, 'dealSize'))).toEqual(['draftOpen']);
    expect(versionsOf(signed).draft?.signatures).toHaveLength(1);
  });

  it('are refused where they are not proposed', () => {
    expect(codesOf(accept(measuredFile(), 'closeRate', 'quota'))).toEqual(['noProposal']);
  });

  it('are in the draft or not when the run is killed', () => {
    const calls = (() => {
      const platform = measuredFile();
      platform.log.reset();
      accept(platform, 'closeRate', 'dealSize');
      return platform.log.all().filter(({ kind }) => kind !== 'free').length;
    })();
    for (let call = 1; call <= calls; call += 2) {
      const platform = measuredFile();
      platform.log.killAtCall(call, 'after');
      expect(() => accept(platform, 'closeRate', 'dealSize')).toThrow(Killed);
      platform.log.revive();
      const { draft } = versionsOf(platform);
      if (draft !== null) expect(draft.measuredTerms, `call ${call}`).toEqual(['closeRate', 'dealSize']);
    }
  });
});
