/** The thin bar on top: says that this is the workbench, and holds what Google's own surroundings would decide. */
import { element } from '../dom';
import { FILE_LOCALES, USER_LANGUAGES } from '../settings';
import { fromWallText, toWallText } from './wallClock';

/** What the strip's controls show and change. */
export interface Surroundings {
  readonly userLanguage: string;
  /** Locale of the file, as `getSpreadsheetLocale` has it. */
  readonly locale: string;
  /** Zone of the file, IANA name. */
  readonly timeZone: string;
  /** Epoch milliseconds that the clock was set to; `null`: real time. */
  readonly chosenNow: number | null;
}

export interface StripActions {
  readonly change: (changed: Partial<Surroundings>) => void;
  readonly openFile: () => void;
  readonly runNightly: () => void;
  readonly startOver: () => void;
}

export interface Strip {
  readonly root: HTMLElement;
  /** Shows what holds; `now` is the clock's answer, epoch ms. */
  show(surroundings: Surroundings, now: number): void;
}

export function createStrip(actions: StripActions): Strip {
  const language = choice(USER_LANGUAGES, (userLanguage) => actions.change({ userLanguage }));
  const locale = choice(FILE_LOCALES, (chosen) => actions.change({ locale: chosen }));
  const zone = zoneInput((timeZone) => actions.change({ timeZone }));
  const clock = choice({ real: 'real time', chosen: 'set to' }, (kind) =>
    actions.change({ chosenNow: kind === 'real' ? null : readMoment() }),
  );
  const moment = element('input', { type: 'datetime-local', 'aria-label': 'Date and time the clock is set to' });
  const tonight = button('Tonight', 'Sets the clock to the next 02:00 in the file’s zone', () => {
    actions.change({ chosenNow: nextTwoInTheMorning(readMoment(), zone.input.value) });
  });
  moment.addEventListener('change', () => {
    if (moment.value !== '') actions.change({ chosenNow: readMoment() });
  });
  const readMoment = (): number => fromWallText(moment.value, zone.input.value);

  const root = element(
    'div',
    { class: 'strip', role: 'region', 'aria-label': 'Local workbench' },
    element('strong', { title: 'A spreadsheet on this machine: nothing leaves it' }, 'Local workbench'),
    labelled('User language', language),
    labelled('File locale', locale),
    element('span', { class: 'group' }, labelled('Time zone', zone.input), zone.list),
    element('span', { class: 'group' }, labelled('Clock', clock), moment, tonight),
    element(
      'span',
      { class: 'group actions' },
      button('Open CSV…', 'Opens a CSV or TSV file in a new tab', actions.openFile),
      button('Run nightly refresh', 'Fires the time triggers of this file', actions.runNightly),
      button('Start over', 'Back to the sample file', actions.startOver),
    ),
  );
  return {
    root,
    show: (surroundings, now) => {
      language.value = surroundings.userLanguage;
      locale.value = surroundings.locale;
      zone.input.value = surroundings.timeZone;
      clock.value = surroundings.chosenNow === null ? 'real' : 'chosen';
      moment.value = toWallText(now, surroundings.timeZone);
      moment.hidden = surroundings.chosenNow === null;
    },
  };
}

function choice(options: Readonly<Record<string, string>>, choose: (value: string) => void): HTMLSelectElement {
  const entries = Object.entries(options).map(([value, words]) => element('option', { value }, words));
  const select = element('select', {}, ...entries);
  select.addEventListener('change', () => choose(select.value));
  return select;
}

/** A field in which typing a part of a name finds the zone. */
function zoneInput(choose: (zone: string) => void): { input: HTMLInputElement; list: HTMLElement } {
  const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];
  const list = element('datalist', { id: 'zones' }, ...zones.map((value) => element('option', { value })));
  const input = element('input', { list: 'zones', autocomplete: 'off', spellcheck: 'false' });
  let last = '';
  input.addEventListener('focus', () => {
    last = input.value;
    input.select();
  });
  input.addEventListener('change', () => {
    const wanted = input.value.trim().replace(/ /g, '_').toLowerCase();
    const found = zones.find((zone) => zone.toLowerCase() === wanted);
    input.value = found ?? last;
    if (found !== undefined) choose(found);
  });
  return { input, list };
}

function button(words: string, title: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', title }, words);
  made.addEventListener('click', act);
  return made;
}

const labelled = (words: string, control: HTMLElement): HTMLElement => element('label', {}, words, control);

function nextTwoInTheMorning(now: number, zone: string): number {
  const wall = toWallText(now, zone);
  const today = fromWallText(`${wall.slice(0, 10)}T02:00`, zone);
  if (today > now) return today;
  const tomorrow = new Date(Date.parse(`${wall.slice(0, 10)}T00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return fromWallText(`${tomorrow}T02:00`, zone);
}
