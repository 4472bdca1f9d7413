import type { InferResponseType } from "hono/client";
import type { Client } from "./visit.ts";

/*
 * The api's answers, as pages show them.
 */

export type HitPage = InferResponseType<Client["articles"]["$get"], 200>;
export type Hit = HitPage["data"][number];
export type Suggestion = InferResponseType<Client["suggest"]["$get"], 200>["data"][number];
export type Facets = InferResponseType<Client["facets"]["$get"], 200>;
export type WholeArticle = InferResponseType<Client["articles"][":id"]["$get"], 200>;
export type ListedRevision = InferResponseType<
  Client["articles"][":id"]["revisions"]["$get"],
  200
>["data"][number];
export type ListedSource = InferResponseType<Client["sources"]["$get"], 200>["data"][number];
export type FoundFeeds = InferResponseType<Client["sources"]["discover"]["$post"], 200>;
export type ListedSubscription = InferResponseType<Client["subscriptions"]["$get"], 200>["data"][number];
export type ListedChannel = InferResponseType<Client["channels"]["$get"], 200>["data"][number];
export type CreatedChannel = InferResponseType<Client["channels"]["$post"], 201>;
export type TestAttempt = InferResponseType<Client["channels"][":id"]["test"]["$post"], 200>;
export type ListedDelivery = InferResponseType<Client["deliveries"]["$get"], 200>["data"][number];
export type DeliveryDetail = InferResponseType<Client["deliveries"][":id"]["$get"], 200>;
export type BackfillAnswer = InferResponseType<Client["backfill"]["$post"], 200>;
export type QueryPreview = InferResponseType<Client["preview"]["$get"], 200>;
export type QueryExplanation = InferResponseType<Client["query"]["explain"]["$post"], 200>;
export type Health = InferResponseType<Client["health"]["$get"], 200>;
export type Installation = InferResponseType<Client["installation"]["$get"], 200>;
export type BudgetAnswer = InferResponseType<Client["budget"]["$get"], 200>;
export type UnreadLink = InferResponseType<Client["links"]["$get"], 200>["data"][number];
export type AddressStory = InferResponseType<Client["why"]["$get"], 200>;
export type SourceHealth = InferResponseType<Client["sourceHealth"][":id"]["health"]["$get"], 200>;
export type ListedMatch = InferResponseType<Client["matches"]["$get"], 200>["data"][number];
export type ListedToken = InferResponseType<Client["tokens"]["$get"], 200>["data"][number];
export type CreatedToken = InferResponseType<Client["tokens"]["$post"], 201>;
