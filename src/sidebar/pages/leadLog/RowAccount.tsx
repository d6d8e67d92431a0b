/** Every row accounted for: read = counted + left out, and each reason with its rows. */
import type { LeadLogView, RowIssueView } from '../../../endpoints/leadLog/contract';
import { isTextKey } from '../../../locales/sidebar';
import { useWords } from '../../useWords';

interface RowAccountProps {
  readonly view: LeadLogView;
  /** True while the choice differs from the one the rows were counted with. */
  readonly isOld: boolean;
}

export function RowAccount({ view, isOld }: RowAccountProps) {
  const { say } = useWords();
  const { rowsRead, rowsCounted, nurturedCount, rowIssues } = view;
  const tabName = view.tabs.find(({ id }) => id === view.tabId)?.name ?? '';
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
      {nurturedCount > 0 && <p class="quiet">{say('leadLog.nurtured', { count: nurturedCount })}</p>}
      {rowIssues.length === 0 && <p class="quiet">{say('leadLog.allCounted')}</p>}
      <Reasons title={say('leadLog.leftOut')} issues={leftOut} tabName={tabName} />
      <Reasons title={say('leadLog.partly')} issues={partly} tabName={tabName} />
    </section>
  );
}

interface ReasonsProps {
  readonly title: string;
  readonly issues: readonly RowIssueView[];
  /** Rows of another tab are named with it. */
  readonly tabName: string;
}

function Reasons({ title, issues, tabName }: ReasonsProps) {
  const { say, digits, apart } = useWords();
  if (issues.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="reasons">
        {issues.map(({ code, field, count, rows, example, tabName: itsTab }) => {
          const reason = `leadLog.reason.${code}`;
          const whatToDo = `leadLog.whatToDo.${code}`;
          return (
            <li key={`${code} ${field ?? ''} ${itsTab}`}>
              <span>{isTextKey(reason) ? say(reason) : say('leadLog.unknownReason', { code })}</span>
              {isTextKey(whatToDo) && <span class="small">{say(whatToDo)}</span>}
              <span class="small quiet figures">
                {itsTab !== tabName && `${apart(itsTab)} · `}
                {field !== null && `${say(`leadLog.field.${field}`)} · `}
                {say('leadLog.howMany', { count })}
                {example !== '' && ` · ${say('leadLog.samples', { samples: example })}`}
                {rows !== '' && ` · ${say('leadLog.rows', { count, rows: digits(rows) })}`}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
