/** Parameters that several formulas share, so that an argument means the same wherever it stands. */
import type { Parameter } from './declaration';

export const quota: Parameter = { name: 'quota', kind: 'number', takes: 'each', unit: 'money', minimum: 0 };

export const marketingShare: Parameter = { name: 'marketing_share', kind: 'rate', takes: 'each' };

export const dealSize: Parameter = { name: 'deal_size', kind: 'number', takes: 'each', unit: 'money', above: 0 };

export const dividingCloseRate: Parameter = { name: 'close_rate', kind: 'rate', takes: 'each', above: 0 };
