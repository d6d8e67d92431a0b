/** What the privacy statement says is kept, and that nothing else is, and nothing after Pactline was removed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Workbench } from '../../workbench/node/index';
import { addTab, ask, openBuilt } from '../support/builtWorkbench';
import { AS_OF, twentyLeadCells, ZONE } from '../support/twentyLeads';

interface Kept {
  readonly documentProperties: Readonly<Record<string, string>>;
  readonly userProperties: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const stateOf = (workbench: Workbench): Kept => (workbench.snapshot() as { readonly state: Kept }).state;

describe('beside cells, names and tags, Pactline keeps', () => {
  const workbench = openBuilt({ timeZone: ZONE, now: () => AS_OF, user: { key: 'ada', canEdit: true } });

  beforeAll(() => {
    addTab(workbench, 'Leads', twentyLeadCells());
    ask(workbench, 'createAgreement', { content: 'sample' });
    ask(workbench, 'saveSchedule', { hour: 2, ownerName: 'Ada' });
    ask(workbench, 'chooseLanguage', { language: 'pl' });
    ask(workbench, 'refresh');
  });
  afterAll(() => workbench.dispose());

  it('with the file: which tabs are its own, and the schedule', () => {
    expect(Object.keys(stateOf(workbench).documentProperties).sort()).toEqual(['pactline.schedule', 'pactline.tabs']);
  });

  it('with the person: a language and a random tag, and no name or address', () => {
    const own = stateOf(workbench).userProperties['ada']!;
    expect(Object.keys(own).sort()).toEqual(['pactline.language', 'pactline.person']);
    expect(own['pactline.person']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('after Pactline was removed', () => {
  it('nothing is kept with the file, also where a save or a signature was under way', () => {
    const first = openBuilt();
    const snapshot = first.snapshot() as { readonly state: Kept };
    const keys = ['measured', 'save', 'schedule', 'signed', 'tabs'].map((key) => [`pactline.${key}`, '{}']);
    const state = { ...snapshot.state, documentProperties: Object.fromEntries(keys) as Record<string, string> };
    const reopened = openBuilt({ snapshot: { ...snapshot, state } });
    ask(reopened, 'removePactline');
    expect(stateOf(reopened).documentProperties).toEqual({});
    first.dispose();
    reopened.dispose();
  });
});
