/** Signing in the real sidebar: what is sent, what is refused, and what happens when two do it at once. */
import { describe, expect, test } from 'vitest';
import type { VersionsView } from '../../../../src/endpoints/versions/contract';
import { ok, refused, type Answers } from '../../support/fakeServer';
import * as sample from '../../support/sampleReplies';
import * as versions from '../../support/sampleVersions';
import { useSidebar } from '../../support/useSidebar';

const { open, openVersions, openSection, field, button, said, signHere, sent, focused } = useSidebar();

const ada = { name: 'Ada', team: 'Growth' };

async function openSigning(view: VersionsView, answers: Partial<Answers> = {}): Promise<void> {
  await openVersions(view, answers);
  await button('Sign…').click();
  await field('Your name').waitFor();
}

describe('signing', () => {
  test('sends side, name, team, day and the seal of what was seen', async () => {
    await openSigning(versions.withDraft);
    await said(/It is no proof of identity: whoever can edit this file can type any name\.$/);
    await said('That is December 1, 2026.');
    await signHere('Marketing', ada);
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
    await signHere('Sales', { name: 'Grace', team: 'Inside sales' });
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
    await signHere('Marketing', ada);
    await said(/^Signed for Marketing\./);
    expect(sent('signVersion')[0]).toMatchObject({ effectiveOn: '2026-11-04' });
  });

  test('for a day before the last version is refused, for its own day it replaces it', async () => {
    await openSigning(versions.withDraft);
    await field('In force from').fill('6/30/2026');
    await field('In force from').blur();
    await said('v2 takes effect on July 1, 2026. Choose that day or a later one.');
    await signHere('Sales', ada);
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
        return refused('draftChanged');
      },
    });
    await signHere('Marketing', ada);
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
    await openSigning(versions.withDraft, { signVersion: () => refused('busy') });
    await signHere('Marketing', ada);
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
    await openSection('What marketing owes sales');
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
    await openSection('What marketing owes sales');
    await field('Sales quota').fill('7');
    await button('Draft v3. Versions').click();
    await said('1 change of yours is not saved yet. It is not part of the draft until you save it.');
  });
});
