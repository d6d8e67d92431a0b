/** From the quota back to the leads that marketing owes sales: goal, customers, leads. */
import { roundNeedUp } from '../numbers/rounding';

/**
 * Revenue that marketing's leads must bring.
 *
 * @param quota total sales goal of a month, in money
 * @param marketingShare 0 to 1
 * @example marketingGoal(100000, 0.55) // 55000
 */
export const marketingGoal = (quota: number, marketingShare: number): number => quota * marketingShare;

/**
 * Customers that bring the marketing goal.
 *
 * @param dealSize money, above 0
 * @returns a whole number, rounded up
 * @example customersNeeded(100000, 0.55, 5000) // 11
 */
export const customersNeeded = (quota: number, marketingShare: number, dealSize: number): number =>
  roundNeedUp(marketingGoal(quota, marketingShare) / dealSize);

/**
 * Leads that bring the marketing goal. Customers are not rounded on the way: 88.2 customers at 5 % need 1,765
 * leads, where 89 would need 1,780.
 *
 * @param closeRate lead to customer, above 0, at most 1
 * @returns a whole number, rounded up
 * @example leadsNeeded(100000, 0.55, 5000, 0.01) // 1100
 */
export const leadsNeeded = (quota: number, marketingShare: number, dealSize: number, closeRate: number): number =>
  roundNeedUp(marketingGoal(quota, marketingShare) / dealSize / closeRate);
