/** Versions in the real sidebar: what is in force, what differs, and what becomes of a draft. */
import { describe, expect, test } from 'vitest';
import { ok, refused } from '../../support/fakeServer';
import * as sample from '../../support/sampleReplies';
import * as versions from '../../support/sampleVersions';
import { useSidebar } from '../../support/useSidebar';

const { open, openVersions, openSection, sidebar, field, button, said, unsaid, sent } = useSidebar();

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
    await openSection('What marketing owes sales');
    await field('Sales quota').fill('1,500,000');
    await button('Save').click();
    await button('Draft v3. Versions').waitFor();
  });
});

describe('the list', () => {
  test('tells state, day and signers of each version in words', async () => {
    await openVersions(versions.signedOnly);
    const entries = sidebar().page.getByRole('navigation', { name: 'Versions' }).getByRole('button');
    await entries.first().waitFor();
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
    await entries.first().waitFor();
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
    await openSection('What marketing owes sales');
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
  await open({ readToday: () => (isNewer ? refused('newerPactline') : ok(sample.today)) });
  await said('This file needs a newer Pactline');
  expect(await sidebar().page.getByRole('navigation').count()).toBe(0);
  isNewer = false;
  await button('Try again').click();
  await said('312 of 357 to date');
});
