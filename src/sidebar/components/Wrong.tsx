/** The place beside a control where a sentence says what is wrong; always there, so that a new one is read out. */
import { Icon } from './Icon';

interface WrongProps {
  readonly id: string;
  readonly sentences: readonly string[];
}

export function Wrong({ id, sentences }: WrongProps) {
  return (
    <div id={id} aria-live="polite">
      {sentences.map((sentence) => (
        <p class="wrong small" key={sentence}>
          <Icon name="warning" />
          <span>{sentence}</span>
        </p>
      ))}
    </div>
  );
}
