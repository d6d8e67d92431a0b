/** One single term of the agreement: its field, and the way back to what is saved. */
import { useState } from 'preact/hooks';
import type { SingleTerm } from '../../../domain/agreement/termDeclaration';
import type { TermKey } from '../../../domain/agreement/terms';
import { Button } from '../../components/Button';
import { Field } from '../../components/Field';
import { ValueInput } from '../../components/ValueInput';
import { useWords } from '../../useWords';
import type { TermProps } from './termProps';

export function TermField({ term, form }: TermProps<SingleTerm>) {
  const { say } = useWords();
  const [isLeft, setLeft] = useState(false);
  const key = term.key as TermKey;
  const { label, help } = form.words.term(key);
  const isChanged = form.isChanged(key);
  const wrong = isLeft || form.showsAll || !isChanged ? form.wrongAt(key) : [];
  const id = `term-${key}`;
  const saved = form.savedText(key);
  return (
    <Field
      id={id}
      label={label}
      mark={isChanged ? say('agreement.changed') : form.isMeasured(key) ? say('agreement.measured') : undefined}
      isChanged={isChanged}
      unit={term.unit && form.words.unit(term.unit, form.currency)}
      help={help}
      wrong={wrong}
      below={
        isChanged && (
          <p class="saved small">
            <span class="quiet">
              {saved === '' ? say('agreement.savedBlank') : say('agreement.savedValue', { value: saved })}
            </span>
            <Button kind="plain" onClick={() => form.putBack(key)}>
              {say('agreement.putBack')}
            </Button>
          </p>
        )
      }
    >
      <ValueInput
        id={id}
        declaration={term}
        text={form.text(key)}
        wrong={wrong}
        texts={form.words.texts}
        disabled={form.isReadOnly}
        onType={(text) => form.type(key, text)}
        onLeave={() => setLeft(true)}
      />
    </Field>
  );
}
