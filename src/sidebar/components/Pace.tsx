/** Where marketing stands against the goal line: numbers, a bar, and the state in words with a mark. */
import type { TodayView } from '../../endpoints/contract';
import { useWords } from '../useWords';
import { Icon } from './Icon';

interface PaceProps {
  readonly leads: number;
  /** `null`: no goal is agreed. */
  readonly goal: number | null;
  /** As the report judges it; `null`: it says nothing. */
  readonly status: TodayView['leadsStatus'];
}

const TONES = { onTrack: 'good', behind: 'warning', farBehind: 'bad' } as const;

export function Pace({ leads, goal, status }: PaceProps) {
  const { say } = useWords();
  if (goal === null) {
    return (
      <div class="card">
        <div class="figure">
          <h2>{say('today.leads')}</h2>
          <span class="figures">{say('today.leadsOnly', { leads })}</span>
        </div>
      </div>
    );
  }
  const part = goal > 0 ? leads / goal : 1;
  const difference = Math.abs(Math.round(leads - goal));
  return (
    <div class="card">
      <div class="figure">
        <h2>{say('today.leads')}</h2>
        <span class="figures">{say('today.leadsOfGoal', { leads, goal: Math.round(goal) })}</span>
      </div>
      <Bar part={part} label={say('today.waterfall')} />
      {status !== null && (
        <p class={`state ${TONES[status]}`}>
          <Icon name={status === 'onTrack' ? 'good' : 'warning'} />
          <span>
            {say(`today.${status === 'onTrack' && leads > goal && difference > 0 ? 'ahead' : status}`, { difference })}
          </span>
        </p>
      )}
    </div>
  );
}

interface BarProps {
  /** 0 to 1; what is above 1 fills the bar. */
  readonly part: number;
  readonly label: string;
  readonly side?: 'marketing' | 'sales';
}

export function Bar({ part, label, side = 'marketing' }: BarProps) {
  const { percent } = useWords();
  const filled = Math.max(0, Math.min(1, part));
  return (
    <div class={`bar ${side}`} role="img" aria-label={`${label}: ${percent(part)}`}>
      <span style={{ width: `${(filled * 100).toFixed(1)}%` }} />
    </div>
  );
}
