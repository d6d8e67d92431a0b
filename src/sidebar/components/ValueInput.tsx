/** The control for one value of the agreement, by its kind. What cannot be read stays in it as typed. */
import type { ValueDeclaration } from '../../domain/agreement/termDeclaration';
import { LANGUAGE_NAMES, type Language } from '../../locales/language';
import type { TermTexts } from '../../locales/terms';
import { useWords } from '../useWords';
import { described } from './Field';
import { Select, type Option } from './Select';

interface ValueInputProps {
  readonly id: string;
  readonly declaration: ValueDeclaration;
  readonly text: string;
  readonly wrong: readonly string[];
  /** Where the sentences of `wrong` stand, if not in a field of this id. */
  readonly wrongId?: string;
  readonly texts: TermTexts;
  readonly disabled: boolean;
  readonly onType: (text: string) => void;
  readonly onLeave: () => void;
}

/** From this length on a text is written over several lines. */
const LONG_TEXT = 201;
const NUMBERS = ['number', 'money', 'rate'];

export function ValueInput(props: ValueInputProps) {
  const { id, declaration, text, wrong, wrongId, texts, disabled, onType, onLeave } = props;
  const { language } = useWords();
  const options = optionsOf(declaration, texts, language);
  if (options !== null) {
    return (
      <Select
        id={id}
        value={text}
        options={options.some(({ value }) => value === text) ? options : [...options, { value: text, text }]}
        wrong={wrong}
        disabled={disabled}
        wrongId={wrongId}
        onChange={onType}
      />
    );
  }
  const common = {
    ...described(id, wrong, wrongId),
    disabled,
    value: text,
    // A minus sign and a zone's name would change places in a line that runs from the right.
    dir: declaration.kind === 'text' ? ('auto' as const) : ('ltr' as const),
    onBlur: onLeave,
  };
  if ((declaration.longest ?? 0) >= LONG_TEXT) {
    return <textarea class="input" rows={3} {...common} onInput={(event) => onType(event.currentTarget.value)} />;
  }
  const list = suggestions(declaration.kind);
  const isNumber = NUMBERS.includes(declaration.kind);
  return (
    <>
      <input
        type="text"
        class={`input${isNumber ? ' number' : ''}`}
        inputMode={isNumber ? 'decimal' : undefined}
        list={list.length > 0 ? `${id}-list` : undefined}
        autocomplete="off"
        {...common}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {list.length > 0 && (
        <datalist id={`${id}-list`}>
          {list.map((value) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** What a browser knows of zones and currencies helps with typing; the check decides. */
function suggestions(kind: ValueDeclaration['kind']): readonly string[] {
  if (kind === 'zone') return Intl.supportedValuesOf('timeZone');
  return kind === 'currency' ? Intl.supportedValuesOf('currency') : [];
}

/** `null` for what is typed. */
function optionsOf({ kind, choices = [] }: ValueDeclaration, texts: TermTexts, language: Language): Option[] | null {
  const blank = { value: '', text: '' };
  switch (kind) {
    case 'yesNo':
      return [blank, { value: 'true', text: texts.yes }, { value: 'false', text: texts.no }];
    case 'weekday': {
      const days = Object.entries(texts.weekdays).map(([value, text]) => ({ value, text }));
      // The week begins on Saturday where Persian is spoken.
      return [blank, ...(language === 'fa' ? [...days.slice(5), ...days.slice(0, 5)] : days)];
    }
    case 'choice':
      return [blank, ...choices.map((value) => ({ value, text: value }))];
    case 'language':
      return choices.map((value) => ({ value, text: LANGUAGE_NAMES[value as Language] }));
    default:
      return null;
  }
}
