/**
 * Examples of each formula: shown in the documents and the sidebar, typed into the workbench and run as tests. They
 * stand apart from the declarations because those are in Code.js, which every formula call loads.
 */
import { followUp } from './examples/followUp';
import { history } from './examples/history';
import { pace } from './examples/pace';
import { planning } from './examples/planning';
import { value } from './examples/value';
import type { Examples } from './examples/example';

export type { Example } from './examples/example';

/** In the order of the formulas. */
export const examples: Examples = { ...planning, ...value, ...pace, ...followUp, ...history };
