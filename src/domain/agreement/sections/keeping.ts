/** How both sides keep the agreement: meetings, conflict, rewards, and what follows from missing the goals. */
import type { TermDeclaration } from '../termDeclaration';

export const keeping = [
  { key: 'togetherWording', section: 'together', kind: 'text', paragraph: true, longest: 10_000 },
  { key: 'feedbackHours', section: 'together', kind: 'number', unit: 'hours', above: 0, most: 1000, initial: 24 },
  {
    key: 'meetings',
    section: 'together',
    kind: 'table',
    columns: [
      { key: 'meeting', kind: 'text', required: true, longest: 100 },
      { key: 'every', kind: 'choice', choices: ['day', 'week', '2 weeks', 'month', 'quarter'] },
      { key: 'minutes', kind: 'number', unit: 'minutes', above: 0, most: 1440 },
      { key: 'first', kind: 'date' },
      { key: 'agenda', kind: 'text', longest: 2000 },
    ],
  },
  { key: 'reviewMissed', section: 'together', kind: 'rate', required: true, initial: 0.1 },
  { key: 'reviewDrifted', section: 'together', kind: 'rate', required: true, initial: 0.2 },

  { key: 'conflictWording', section: 'conflict', kind: 'text', paragraph: true, longest: 10_000 },
  {
    key: 'panelMembers',
    section: 'conflict',
    kind: 'number',
    unit: 'people',
    above: 0,
    most: 100,
    whole: true,
    initial: 3,
  },
  {
    key: 'speakersPerSide',
    section: 'conflict',
    kind: 'number',
    unit: 'people',
    above: 0,
    most: 100,
    whole: true,
    initial: 1,
  },
  { key: 'speakerMinutes', section: 'conflict', kind: 'number', unit: 'minutes', above: 0, most: 1440, initial: 15 },
  { key: 'isBinding', section: 'conflict', kind: 'yesNo', initial: true },
  { key: 'chiefDecides', section: 'conflict', kind: 'yesNo', initial: false },

  { key: 'rewardsWording', section: 'rewards', kind: 'text', paragraph: true, longest: 10_000 },
  { key: 'monthlyPool', section: 'rewards', kind: 'money', unit: 'moneyPerMonth', least: 0 },
  { key: 'yearlyReward', section: 'rewards', kind: 'money', unit: 'moneyPerYear', least: 0 },
  { key: 'rewardPerCustomer', section: 'rewards', kind: 'money', unit: 'money', least: 0 },
  { key: 'paymentDates', section: 'rewards', kind: 'text' },

  { key: 'consequencesWording', section: 'consequences', kind: 'text', paragraph: true, longest: 10_000 },
  {
    key: 'consequences',
    section: 'consequences',
    kind: 'table',
    unique: 'days',
    columns: [
      { key: 'days', kind: 'number', required: true, above: 0, most: 3650, whole: true },
      { key: 'actions', kind: 'text', required: true, longest: 2000 },
    ],
  },
] as const satisfies readonly TermDeclaration[];
