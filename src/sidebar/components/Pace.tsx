/** Where marketing stands against the goal line: numbers, a bar, and the state in words with a mark. */
import { useWords } from '../useWords';
import { Icon } from './Icon';

/** Part of the goal to date from which a side is on track, and from which it is behind rather than far behind. */
const ON_TRACK = 0.99;
const BEHIND = 0.81;

interface PaceProps {
  readonly leads: number;
  readonly goal: number | null;
}

export function Pace({ leads, goal }: PaceProps) {
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
  const state = part >= ON_TRACK ? 'onTrack' : part >= BEHIND ? 'behind' : 'farBehind';
  const key = state === 'onTrack' && leads > goal && difference > 0 ? 'ahead' : state;
  const tone = { onTrack: 'good', behind: 'warning', farBehind: 'bad' }[state];
  return (
    <div class="card">
      <div class="figure">
        <h2>{say('today.leads')}</h2>
        <span class="figures">{say('today.leadsOfGoal', { leads, goal: Math.round(goal) })}</span>
      </div>
      <Bar part={part} label={say('today.waterfall')} />
      <p class={`state ${tone}`}>
        <Icon name={tone === 'good' ? 'good' : 'warning'} />
        <span>{say(`today.${key}`, { difference })}</span>
      </p>
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
