/** Who does what, what words mean, what other departments add, the figures no lead log holds, and who signed. */
import type { TermDeclaration } from '../termDeclaration';

export const people = [
  { key: 'rolesWording', section: 'roles', kind: 'text', paragraph: true, longest: 10_000 },
  {
    key: 'roles',
    section: 'roles',
    kind: 'table',
    columns: [
      { key: 'person', kind: 'text', longest: 100 },
      { key: 'role', kind: 'text', required: true, longest: 100 },
      { key: 'responsibilities', kind: 'text', longest: 2000 },
    ],
  },

  { key: 'glossaryWording', section: 'glossary', kind: 'text', paragraph: true, longest: 10_000 },
  {
    key: 'glossary',
    section: 'glossary',
    kind: 'table',
    unique: 'word',
    columns: [
      { key: 'word', kind: 'text', required: true, longest: 100 },
      { key: 'meaning', kind: 'text', required: true, longest: 2000 },
    ],
  },

  { key: 'departmentsWording', section: 'departments', kind: 'text', paragraph: true, longest: 10_000 },
  {
    key: 'departments',
    section: 'departments',
    kind: 'table',
    columns: [
      { key: 'department', kind: 'text', required: true, longest: 100 },
      { key: 'owner', kind: 'text', longest: 100 },
      { key: 'goal', kind: 'text', longest: 100 },
      { key: 'kpi', kind: 'text', longest: 2000 },
    ],
  },

  { key: 'figuresWording', section: 'figures', kind: 'text', paragraph: true, longest: 10_000 },
  {
    key: 'monthlyFigures',
    section: 'figures',
    kind: 'table',
    unique: 'month',
    columns: [
      { key: 'month', kind: 'date', required: true },
      { key: 'revenue', kind: 'money', unit: 'money' },
      { key: 'visits', kind: 'number', least: 0 },
      { key: 'proposals', kind: 'number', least: 0 },
    ],
  },

  { key: 'signaturesWording', section: 'signatures', kind: 'text', paragraph: true, longest: 10_000 },
  {
    key: 'signatures',
    section: 'signatures',
    kind: 'table',
    columns: [
      { key: 'name', kind: 'text', required: true, longest: 100 },
      { key: 'team', kind: 'text', required: true, longest: 100 },
      { key: 'date', kind: 'date' },
      { key: 'version', kind: 'number', least: 1, whole: true },
    ],
  },
] as const satisfies readonly TermDeclaration[];
