/** Figures whose rows the report can list. */
export const explainedKeys = ['leads', 'leadValue', 'speed', 'overdue', 'depth', 'months', 'wins'] as const;

export type ExplainedKey = (typeof explainedKeys)[number];
