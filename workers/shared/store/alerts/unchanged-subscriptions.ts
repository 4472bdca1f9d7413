import { sql } from "drizzle-orm";

/**
 * The `from` clause of a statement that takes these matches (a JSON array, each as `match`) with their
 * subscriptions, if these are active and unchanged since their query was tried: an edited one is tried again
 * in its new form.
 */
export function unchangedSubscriptions(matched: string) {
  return sql`json_each(${matched}) as match
    cross join subscriptions as subscription on subscription.id = cast(match.value ->> 'subscriptionId' as integer)
      and subscription.state = 'active' and subscription.query = match.value ->> 'query'
      and subscription.source_ids is match.value ->> 'sourceIds'
      and subscription.max_age_hours is match.value ->> 'maxAgeHours'`;
}
