import { sql } from "drizzle-orm";

/** Whether the subscription of a delivery is paused, as SQL over the delivery. */
export const IS_PAUSED = sql`exists (select 1 from subscriptions where id = subscription_id and subscriptions.state = 'paused')`;
