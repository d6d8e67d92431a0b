/** What Today says in the real sidebar of an agreement tab that was edited by hand, left empty, or deleted. */
import { describe, expect, test } from 'vitest';
import { ok } from '../support/fakeServer';
import * as sample from '../support/sampleReplies';
import * as versions from '../support/sampleVersions';
import { useSidebar } from '../support/useSidebar';

const { open, sidebar, button, said } = useSidebar();

describe('what Today says of the agreement tab', () => {
  const issue = (code: string, path: string) => ({ code, path, values: { came: '' } });
  const withIssues = (...issues: ReturnType<typeof issue>[]) => ({
    readVersions: () => ok({ ...versions.withDraft, draft: { ...versions.draft, issues } }),
  });

  test('an entry broken by hand is counted at the agreement, and is the next thing to correct', async () => {
    await open(withIssues(issue('notANumber', 'closeRate'), issue('blank', 'quota')));
    await button(/^Agreement.*2 entries to correct/).waitFor();
    await said('Next: correct what cannot be used on the agreement tab.');
    await button('Open the agreement').click();
    await button(/^What marketing owes sales/).waitFor();
  });

  test('entries that are merely empty are to be filled in, not corrected', async () => {
    await open(withIssues(issue('blank', 'quota')));
    await button(/^Agreement.*1 entry to fill in/).waitFor();
    await said('Next: fill in what the agreement still lacks.');
  });

  const goneFile = { ...sample.file, names: ['SLA_VERSIONS'], hasAgreement: false, hasLeadLog: false };
  const failedRun = { ...sample.run, state: 'failed' as const, problem: 'Mend in the sidebar: Close rate.' };
  const goneTab = {
    readFile: () => ok(goneFile),
    readToday: () => ok({ ...sample.today, lastRefresh: failedRun }),
  };

  test('a deleted tab of which versions are left is to be made again, and nothing of it is to be mended', async () => {
    await open({ ...goneTab, readVersions: () => ok({ ...versions.signedOnly, hasAgreementTab: false }) });
    await said('The agreement tab is gone. What was signed is kept.');
    expect(await button('Try with sample data').count()).toBe(0);
    expect(await sidebar().page.getByText(failedRun.problem).count()).toBe(0);
    await button('Make the agreement tab again').click();
    await button('Make the tab again from v2').waitFor();
  });

  test('a deleted tab of which nothing was signed leaves the choice of the first day alone', async () => {
    await open({
      ...goneTab,
      readVersions: () => ok({ ...versions.signedOnly, versions: [], hasAgreementTab: false }),
    });
    await button('Try with sample data').waitFor();
    expect(await button('Make the agreement tab again').count()).toBe(0);
    expect(await sidebar().page.getByText(failedRun.problem).count()).toBe(0);
  });
});
