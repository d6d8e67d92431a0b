/** Versions in the real sidebar: what is in force, what differs, signing, and what happens when two do it at once. */
import { describe, expect, test } from 'vitest';
import type { VersionsView } from '../../src/endpoints/versions/contract';
import { ok, type Answers } from './support/fakeServer';
import * as sample from './support/sampleReplies';
import * as versions from './support/sampleVersions';
import { useSidebar } from './support/useSidebar';

const { open, sidebar, field, button, said, unsaid, sent, focused } = useSidebar();

async function openVersions(view: VersionsView, answers: Partial<Answers> = {}): Promise<void> {
  await open({ readVersions: () => ok(view), ...answers });
  await button(/^Versions/)
    .last()
    .click();
  await sidebar().page.getByRole('heading', { name: 'Versions', level: 1 }).waitFor();
}

async function openSigning(view: VersionsView, answers: Partial<Answers> = {}): Promise<void> {
  await openVersions(view, answers);
  await button('Sign…').click();
  await field('Your name').waitFor();
}

async function signAs(side: string): Promise<void> {
  await field(side).check();
  await field('Your name').fill('Ada');
  await field('Your team').fill('Growth');
  await button(`Sign for ${side}`).click();
}

const refusal = (code: string) => ({ ok: false as const, issues: [{ code, path: '', values: {} }] });

describe('the header', () => {
  test('says which version is signed, and leads to the versions', async () => {
    await open();
    await button('Signed · v2. Versions').click();
    await said('The agreement tab says what was signed as v2.');
  });

  test('says that the agreement tab is a draft', async () => {
    await open({ readVersions: () => ok(versions.withDraft) });
    await button('Draft v3. Versions').waitFor();
  });

  test('does not keep the figures waiting for the versions', async () => {
    await open({ readVersions: () => new Promise(() => undefined) });
    await said('312 of 357 to date');
    await said('8,000 of 8,012 rows counted');
    expect(
      sidebar()
        .asked.map(({ name }) => name)
        .indexOf('readVersions'),
    ).toBeGreaterThan(0);
  });

  test('follows a save: what was signed becomes a draft', async () => {
    let view = versions.signedOnly;
    await open({
      readVersions: () => ok(view),
      saveAgreement: ({ after }) => {
        view = versions.withDraft;
        return ok({ ...sample.agreement, values: { ...sample.agreement.values, ...after } });
      },
    });
    await button('Signed · v2. Versions').waitFor();
    await button(/^Agreement/).click();
    await button(/^What marketing owes sales/).click();
    await field('Sales quota').fill('1,500,000');
    await button('Save').click();
    await button('Draft v3. Versions').waitFor();
  });
});

describe('the list', () => {
  test('tells state, day and signers of each version in words', async () => {
    await openVersions(versions.signedOnly);
    const entries = sidebar().page.getByRole('navigation', { name: 'Versions' }).getByRole('button');
    expect(await entries.allInnerTexts()).toEqual([
      'Version 2\nsince July 1, 2026 · Ada · Grace\nIn force',
      'Version 1\nfrom January 1, 2026 · Ada · Grace\nSuperseded',
    ]);
    await entries.first().click();
    await said('June 30, 2027');
    await said('Grace, Inside sales, June 25, 2026');
  });

  test('shows the newest of very many, and the others when asked', async () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ ...versions.first, number: 500 - index }));
    await openVersions({ ...versions.signedOnly, versions: many });
    const entries = sidebar().page.getByRole('navigation', { name: 'Versions' }).getByRole('button');
    expect(await entries.count()).toBe(12);
    await button('Show 488 more').click();
    await expect.poll(() => entries.count()).toBe(500);
  });

  test('names the damaged row, and the versions that it does not touch stay', async () => {
    const issues = [{ code: 'rowChanged', path: 'quota', values: { version: 1, row: 12 } }];
    await openVersions({ ...versions.signedOnly, versions: [versions.second, { ...versions.first, issues }] });
    await said('Record changed');
    await button(/^Version 1/).click();
    await said(/^Version 1: row 12 of the history \(Sales quota\) is not what was signed\./);
  });

  test('says that what was signed in another file binds nobody here', async () => {
    const copied = { ...versions.second, isCopied: true, isInForce: false, state: 'draft' as const };
    await openVersions({ ...versions.withDraft, versions: [copied] });
    await said(/^What was signed in the file from which this one was copied binds nobody here\./);
    await button(/^Version 2/).click();
    await said('Signed in another file; here it binds nobody yet.');
  });

  test('offers to make a lost tab again, and then shows the agreement', async () => {
    let hasAgreementTab = false;
    await openVersions(versions.signedOnly, {
      readFile: () => ok({ ...sample.file, hasAgreement: false }),
      readVersions: () => ok({ ...versions.signedOnly, hasAgreementTab }),
      rebuildAgreement: () => {
        hasAgreementTab = true;
        return ok(versions.signedOnly);
      },
    });
    await button('Make the tab again from v2').click();
    await said('The agreement tab is there again, as v2 has it.');
    expect(sent('rebuildAgreement')).toEqual([{ version: 2 }]);
    await button('Back to Today').click();
    await button('Refresh now').waitFor();
  });
});

describe('a comparison', () => {
  test('says every difference in words, rows by their names', async () => {
    await openVersions(versions.withDraft);
    await said('4 terms differ from v2.');
    await button('See what differs').click();
    await said('What changes from December 1, 2026');
    await said('10% → 12%');
    await said('1,000 → 1,200');
    await said('No → Yes');
    await said('17:00 → 15:00');
    await said('Friday');
    const rows = await sidebar().page.locator('.changed-rows').first().innerText();
    expect(rows).toContain('Fair added');
    expect(rows).toContain('Webinar removed');
  });

  test('is made of any two', async () => {
    await openVersions(versions.withDraft);
    await button('See what differs').click();
    await field('From').selectOption({ label: 'Version 1' });
    await field('To').selectOption({ label: 'Version 2' });
    await expect.poll(() => sent('compareVersions').at(-1)).toEqual({ from: 1, to: 2 });
    expect(sent('compareVersions')[0]).toEqual({ from: 2, to: null });
  });

  test('of what is the same says so', async () => {
    await openVersions(versions.withDraft, {
      compareVersions: ({ from, to }) => ok({ from, to, effectiveOn: null, sections: [] }),
    });
    await button('See what differs').click();
    await said('They say the same.');
  });
});

describe('signing', () => {
  test('sends side, name, team, day and the seal of what was seen', async () => {
    await openSigning(versions.withDraft);
    await said(/It is no proof of identity: whoever can edit this file can type any name\.$/);
    await said('That is December 1, 2026.');
    await signAs('Marketing');
    await said('Signed for Marketing. It binds once Sales signs too.');
    expect(sent('signVersion')).toEqual([
      { side: 'marketing', name: 'Ada', team: 'Growth', effectiveOn: '2026-12-01', seal: versions.draft.seal },
    ]);
  });

  test('by the second side takes the day that the first chose, and makes a version', async () => {
    const half = { ...versions.draft, effectiveOn: '2026-12-01', signatures: [versions.ada] };
    const third = { ...versions.second, number: 3, effectiveOn: '2026-12-01', isInForce: false };
    await openSigning(
      { ...versions.withDraft, draft: half },
      { signVersion: () => ok({ ...versions.signedOnly, versions: [third, ...versions.signedOnly.versions] }) },
    );
    await said('You sign for Sales.');
    await field('Your name').fill('Grace');
    await field('Your team').fill('Inside sales');
    await button('Sign for Sales').click();
    await said('v3 is signed by both sides and is in force from December 1, 2026.');
    expect(sent('signVersion')[0]).toMatchObject({ side: 'sales', effectiveOn: '2026-12-01' });
  });

  test('twice by a double click is one signature', async () => {
    await openSigning(versions.withDraft);
    await field('Marketing').check();
    await field('Your name').fill('Ada');
    await field('Your team').fill('Growth');
    await button('Sign for Marketing').dblclick();
    await said(/^Signed for Marketing\./);
    expect(sent('signVersion')).toHaveLength(1);
  });

  test('with a blank is refused beside the field, which gets the focus', async () => {
    await openSigning(versions.withDraft);
    await button('Sign').click();
    await said('Choose the side for which you sign.');
    await field('Sales').check();
    await button('Sign for Sales').click();
    await said('Type your name.');
    await expect.poll(focused).toBe('signer-name');
    expect(sent('signVersion')).toEqual([]);
  });

  test('reads the day as the file writes it, and warns of one in the past', async () => {
    await openSigning(versions.withDraft, { readFile: () => ok({ ...sample.file, locale: 'en_GB' }) });
    expect(await field('In force from').inputValue()).toBe('01/12/2026');
    await field('In force from').fill('04/11/2026');
    await said('That is 4 November 2026.');
    await said(/^4 November 2026 is in the past\./);
    await signAs('Marketing');
    await said(/^Signed for Marketing\./);
    expect(sent('signVersion')[0]).toMatchObject({ effectiveOn: '2026-11-04' });
  });

  test('for a day before the last version is refused, for its own day it replaces it', async () => {
    await openSigning(versions.withDraft);
    await field('In force from').fill('6/30/2026');
    await field('In force from').blur();
    await said('v2 takes effect on July 1, 2026. Choose that day or a later one.');
    await signAs('Sales');
    expect(sent('signVersion')).toEqual([]);
    await field('In force from').fill('7/1/2026');
    await said('v2 takes effect on the same day. The new version replaces it.');
  });

  test('a draft that somebody changed meanwhile says so, shows the new draft, and keeps what was typed', async () => {
    let view = versions.withDraft;
    const changed = { ...versions.draft, changedTerms: ['quota'], seal: 'another' };
    await openSigning(view, {
      readVersions: () => ok(view),
      signVersion: ({ seal }) => {
        if (seal === 'another') return ok({ ...versions.withDraft, draft: { ...changed, signatures: [versions.ada] } });
        view = { ...versions.withDraft, draft: changed };
        return refusal('draftChanged');
      },
    });
    await signAs('Marketing');
    await said('The draft was changed after you looked at it. Look at it again, then sign.');
    await expect.poll(() => sent('readVersions').length).toBeGreaterThan(2);
    expect(await field('Your name').inputValue()).toBe('Ada');
    await expect
      .poll(async () => {
        await button('Sign for Marketing').click();
        return sent('signVersion').at(-1);
      })
      .toMatchObject({ seal: 'another' });
  });

  test('while a refresh runs says so, and keeps what was typed', async () => {
    await openSigning(versions.withDraft, { signVersion: () => refusal('busy') });
    await signAs('Marketing');
    await said('A refresh or another save is under way. Wait a moment and try again.');
    expect(await field('Your team').inputValue()).toBe('Growth');
  });

  test('goes on in another language with what was typed', async () => {
    await openSigning(versions.withDraft);
    await field('Sales').check();
    await field('Your name').fill('Grace');
    await field('In force from').fill('1/15/2027');
    await button('Back to Versions').click();
    await button('Back to Today').click();
    await button(/^Language/).click();
    await field('فارسی').check();
    await button(/^بازگشت به/).click();
    await button(/^نسخه‌ها/)
      .last()
      .click();
    await button('امضا…').click();
    expect(await field('نام شما').inputValue()).toBe('Grace');
    expect(await field('معتبر از').inputValue()).toBe('1/15/2027');
    await said(/^یعنی .?۱۵ ژانویهٔ ۲۰۲۷/);
  });

  test('is taken back by a change of the draft, which is said before and after', async () => {
    let view: VersionsView = { ...versions.withDraft, draft: { ...versions.draft, signatures: [versions.ada] } };
    await open({
      readVersions: () => ok(view),
      saveAgreement: ({ after }) => {
        view = { ...versions.withDraft, draft: { ...versions.draft, seal: 'another' } };
        return ok({ ...sample.agreement, values: { ...sample.agreement.values, ...after } });
      },
    });
    await button('Draft v3. Versions').waitFor();
    await button(/^Agreement/).click();
    await button(/^What marketing owes sales/).click();
    await field('Sales quota').fill('7');
    await said('Ada has signed this draft. Saving a change takes that signature back.');
    await button('Save').click();
    await expect.poll(() => sent('readVersions').length).toBe(2);
    await button('Draft v3. Versions').click();
    await said('The draft was changed after Ada signed it, so that signature is taken back.');
  });

  test('is not possible while terms are wrong; they are named', async () => {
    const issues = [{ code: 'blank', path: 'quota', values: {} }];
    await openVersions({ ...versions.withDraft, draft: { ...versions.draft, issues } });
    await said('Sales quota is blank. Type a value.');
    expect(await button('Sign…').getAttribute('aria-disabled')).toBe('true');
  });

  test('warns that changes which are not saved are not signed', async () => {
    await open({ readVersions: () => ok(versions.withDraft) });
    await button(/^Agreement/).click();
    await button(/^What marketing owes sales/).click();
    await field('Sales quota').fill('7');
    await button('Draft v3. Versions').click();
    await said('1 change of yours is not saved yet. It is not part of the draft until you save it.');
  });
});

describe('a draft', () => {
  test('is discarded after asking, and the terms are read anew', async () => {
    await openVersions(versions.withDraft);
    await button('Discard draft…').click();
    await button('Keep draft').click();
    expect(sent('discardDraft')).toEqual([]);
    await button('Discard draft…').click();
    await button('Discard draft').click();
    await said('The agreement tab is back to what was signed.');
    await unsaid('Draft v3, not signed');
  });

  test('loses its one signature when it is withdrawn', async () => {
    await openVersions({ ...versions.withDraft, draft: { ...versions.draft, signatures: [versions.ada] } });
    await said('Ada, Growth, June 24, 2026');
    await button('Withdraw signature').click();
    await said('The signature is withdrawn. The draft is as it was.');
  });

  test('takes the measured values that were chosen, and marks them on the agreement’s pages', async () => {
    await openVersions(versions.withReview);
    await button(/^2 measured values are far from the agreed ones/).click();
    await said('10% agreed → 12.75% measured');
    await said('of 1,204 leads');
    await field(/Deal size/).uncheck();
    await button('Put into the draft').click();
    await said('1 measured value is in the draft. It binds nobody until both sides sign.');
    expect(sent('acceptProposals')).toEqual([{ terms: ['closeRate'] }]);
    await button('Back to Today').click();
    await button(/^Agreement/).click();
    await button(/^What marketing owes sales/).click();
    await said('Measured');
  });
});

test('a review that is due is said on Today, with the way to the versions', async () => {
  await open({ readVersions: () => ok(versions.withReview) });
  await said('Time to look at the agreement again');
  await said('Half of the agreed period was over on October 15, 2026.');
  await said('Leads came to only 83% of their goal.');
  await said('2 measured values are far from the agreed ones.');
  await button('Look at versions').click();
  await button(/^2 measured values/).waitFor();
});

test('a reader of the file sees the versions and cannot sign', async () => {
  await openVersions(versions.withDraft, { readFile: () => ok({ ...sample.file, canEdit: false }) });
  await said('4 terms differ from v2.');
  await button('See what differs').waitFor();
  for (const name of ['Sign…', 'Discard draft…']) expect(await button(name).count()).toBe(0);
});

test('a file of a newer Pactline stops every page calmly, and can be tried again', async () => {
  let isNewer = true;
  await open({ readToday: () => (isNewer ? refusal('newerPactline') : ok(sample.today)) });
  await said('This file needs a newer Pactline');
  expect(await sidebar().page.getByRole('navigation').count()).toBe(0);
  isNewer = false;
  await button('Try again').click();
  await said('312 of 357 to date');
});
