/** The day from which the signed version holds: typed as the file writes days, said again in words, with what it means. */
import { useState } from 'preact/hooks';
import type { DraftView, VersionsView } from '../../../endpoints/versions/contract';
import { described, Field } from '../../components/Field';
import { Notice } from '../../components/Notice';
import type { Session } from '../../session';
import { termTexts } from '../../../locales/terms';
import { translate } from '../../../locales/translate';
import { useWords } from '../../useWords';
import { EMPTY_SIGNING, readDay, typedDay } from '../../versions/signingForm';
import { lastSigned } from '../../versions/versionStatus';

interface EffectiveDayProps {
  readonly session: Session;
  readonly view: VersionsView;
  readonly draft: DraftView;
  /** True after one tried to sign: what is wrong is said without leaving the field. */
  readonly isTried: boolean;
}

export function EffectiveDay({ session, view, draft, isTried }: EffectiveDayProps) {
  const { say, day: words, apart, language } = useWords();
  const { form, type } = session.versions;
  const { typing } = session.agreement;
  const [isLeft, setLeft] = useState(false);
  if (draft.effectiveOn !== null) {
    return (
      <>
        <p>{say('versions.draftFrom', { day: words(draft.effectiveOn) })}</p>
        <p class="small quiet">{say('signing.effectiveAgreed')}</p>
        <Consequences view={view} day={draft.effectiveOn} />
      </>
    );
  }
  const text = typedDay(form, draft, typing);
  const read = readDay(text, typing);
  const label = say('signing.effectiveOn');
  const last = lastSigned(view)?.number ?? 0;
  const isTooEarly = read.day !== null && draft.earliestOn !== null && read.day < draft.earliestOn;
  const wrong =
    read.day === null
      ? read.issues.map(({ code, values }) =>
          translate(language, termTexts(language).issues[code], { ...values, label }),
        )
      : isTooEarly
        ? [say('signing.tooEarly', { number: last, day: words(draft.earliestOn) })]
        : [];
  const shownWrong = isLeft || isTried || form.effectiveOn === null ? wrong : [];
  const example = apart(typedDay(EMPTY_SIGNING, draft, typing));
  return (
    <>
      <Field
        id="effective-on"
        label={label}
        wrong={shownWrong}
        below={
          read.day !== null && !isTooEarly && <p class="small">{say('signing.reads', { day: words(read.day) })}</p>
        }
        help={
          draft.earliestOn === null
            ? say('signing.effectiveHelp', { example })
            : say('signing.effectiveEarliest', { example, day: words(draft.earliestOn), number: last })
        }
      >
        <input
          class="input"
          type="text"
          dir="ltr"
          autocomplete="off"
          {...described('effective-on', shownWrong)}
          value={text}
          onInput={(event) => type({ effectiveOn: event.currentTarget.value })}
          onBlur={() => setLeft(true)}
        />
      </Field>
      {read.day !== null && !isTooEarly && <Consequences view={view} day={read.day} />}
    </>
  );
}

function Consequences({ view, day }: { readonly view: VersionsView; readonly day: string }) {
  const { say, day: words } = useWords();
  const sameDay = lastSigned(view)?.effectiveOn === day ? lastSigned(view) : null;
  return (
    <>
      {day < view.today && <Notice tone="warning">{say('signing.past', { day: words(day) })}</Notice>}
      {sameDay && <Notice tone="note">{say('signing.replaces', { number: sameDay.number })}</Notice>}
    </>
  );
}
