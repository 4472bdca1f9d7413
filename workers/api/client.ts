import { hc } from "hono/client";
import type { AliasRoutes } from "./routes/aliases.ts";
import type { ArticleRoutes, FacetRoutes, ReportRoutes, RereadRoutes } from "./routes/articles.ts";
import type { AuditRoutes } from "./routes/audit.ts";
import type { BackfillRoutes } from "./routes/backfill.ts";
import type { BudgetRoutes } from "./routes/budget.ts";
import type { ChannelRoutes } from "./routes/channels.ts";
import type { DeliveryRoutes } from "./routes/deliveries.ts";
import type { EventRoutes } from "./routes/events.ts";
import type { HealthRoutes } from "./routes/health.ts";
import type { InstallationRoutes } from "./routes/installation.ts";
import type { LinkRoutes } from "./routes/links.ts";
import type { MatchRoutes } from "./routes/matches.ts";
import type { PreviewRoutes } from "./routes/preview.ts";
import type { QueryRoutes } from "./routes/queries.ts";
import type { SourceHealthRoutes } from "./routes/source-health.ts";
import type { SourceRoutes } from "./routes/sources.ts";
import type { SubscriptionRoutes } from "./routes/subscriptions.ts";
import type { SuggestRoutes } from "./routes/suggest.ts";
import type { TokenRoutes } from "./routes/tokens.ts";
import type { WhyRoutes } from "./routes/why.ts";

export type ClientOptions = {
  /** Where the api answers, such as `http://127.0.0.1:8787`. */
  address: string;
  token: string;
  /** Another way to send requests: a service binding's, or a test's. */
  fetch?: typeof globalThis.fetch;
};

/**
 * A typed client: `await client.sources.$post({ json: { url } })`, `client.sources[":id"].poll.$post({ param:
 * { id } })`. A reply is a `Response` whose `json()` is typed by its status. Each kind of thing has a client
 * of its own, since one type for all routes would be too deep for the compiler.
 */
export function createClient({ address, token, fetch }: ClientOptions) {
  const options = { headers: { authorization: `Bearer ${token}` }, ...(fetch && { fetch }) };
  return {
    articles: hc<ArticleRoutes>(address, options).v1.articles,
    facets: hc<FacetRoutes>(address, options).v1.articles.facets,
    rereads: hc<RereadRoutes>(address, options).v1.articles,
    reports: hc<ReportRoutes>(address, options).v1.articles,
    events: hc<EventRoutes>(address, options).v1.events,
    sources: hc<SourceRoutes>(address, options).v1.sources,
    links: hc<LinkRoutes>(address, options).v1.links,
    why: hc<WhyRoutes>(address, options).v1.why,
    sourceHealth: hc<SourceHealthRoutes>(address, options).v1.sources,
    channels: hc<ChannelRoutes>(address, options).v1.channels,
    subscriptions: hc<SubscriptionRoutes>(address, options).v1.subscriptions,
    preview: hc<PreviewRoutes>(address, options).v1.subscriptions.preview,
    backfill: hc<BackfillRoutes>(address, options).v1.subscriptions[":id"].backfill,
    matches: hc<MatchRoutes>(address, options).v1.matches,
    deliveries: hc<DeliveryRoutes>(address, options).v1.deliveries,
    query: hc<QueryRoutes>(address, options).v1.query,
    suggest: hc<SuggestRoutes>(address, options).v1.suggest,
    aliases: hc<AliasRoutes>(address, options).v1.aliases,
    tokens: hc<TokenRoutes>(address, options).v1.tokens,
    audit: hc<AuditRoutes>(address, options).v1.audit,
    budget: hc<BudgetRoutes>(address, options).v1.budget,
    installation: hc<InstallationRoutes>(address, options).v1.installation,
    health: hc<HealthRoutes>(address, options).v1.health,
  };
}
