export const PLANS = ["free", "paid", "embedded"] as const;
/** `free`, `paid`: Cloudflare's Workers plans. `embedded`: a machine of one's own, without limits. */
export type BudgetPlan = (typeof PLANS)[number];

/**
 * The plan that the setting BAODONG_PLAN names. Without it, or where it names none: Cloudflare's free plan,
 * and embedded no plan.
 */
export function planOf(setting: string | undefined, embedded: boolean): BudgetPlan {
  return PLANS.find((plan) => plan === setting) ?? (embedded ? "embedded" : "free");
}
