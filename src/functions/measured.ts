/** Refuses to show a measure of nothing as a number. */
import { refuse } from './calling/refusal';

/** @param measure NaN where there was nothing to measure */
export const measured = (measure: number): number => (Number.isNaN(measure) ? refuse('nothing', '') : measure);
