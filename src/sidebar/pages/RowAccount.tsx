/** Every row accounted for: read = counted + left out, and each reason with its rows. */
import type { LeadLogView, RowIssueView } from '../../endpoints/contract';
import { en, type TextKey } from '../../locales/sidebar/en';
import { useWords } from '../useWords';

interface RowAccountProps {
  readonly view: LeadLogView;
  /** True while the choice differs from the one the rows were counted with. */
  readonly isOld: boolean;
}

export function RowAccount({ view, isOld }: RowAccountProps) {
  const { say } = useWords();
  const { rowsRead, rowsCounted, rowIssues } = view;
  if (rowsRead === 0) return null;
  const leftOut = rowIssues.filter((issue) => issue.leavesOut);
  const partly = rowIssues.filter((issue) => !issue.leavesOut);
  return (
    <section class="section">
      <h2>{say('leadLog.account')}</h2>
      {isOld && <p class="small quiet">{say('leadLog.accountNew')}</p>}
      <p class="figures">
        {say('leadLog.accountSum', { read: rowsRead, counted: rowsCounted, out: rowsRead - rowsCounted })}
      </p>
      {rowIssues.length === 0 && <p class="quiet">{say('leadLog.allCounted')}</p>}
      <Reasons title={say('leadLog.leftOut')} issues={leftOut} />
      <Reasons title={say('leadLog.partly')} issues={partly} />
    </section>
  );
}

const isTextKey = (key: string): key is TextKey => key in en;

function Reasons({ title, issues }: { readonly title: string; readonly issues: readonly RowIssueView[] }) {
  const { say, digits } = useWords();
  if (issues.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="reasons">
        {issues.map(({ code, field, count, rows }) => {
          const key = `leadLog.reason.${code}`;
          return (
            <li key={`${code} ${field ?? ''}`}>
              <span>{isTextKey(key) ? say(key) : say('leadLog.unknownReason', { code })}</span>
              <span class="small quiet figures">
                {field !== null && `${say(`leadLog.field.${field}`)} · `}
                {say('leadLog.howMany', { count })}
                {rows !== '' && ` · ${say('leadLog.rows', { rows: digits(rows) })}`}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
