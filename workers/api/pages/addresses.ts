import { Hono } from "hono";
import type { Api } from "../api.ts";
import { createRefusals } from "../http/refusals.ts";
import {
  createAlert,
  deleteAlert,
  editAlert,
  setAlertState,
  showAlert,
  showNewAlert,
  showPreview,
  tryAlert,
} from "./alert.tsx";
import { sendBackfill, showBackfill } from "./alert-backfill.tsx";
import { showAlerts } from "./alerts.tsx";
import { deleteArticle, reportArticle, rereadArticle, showArticle } from "./article.tsx";
import { showAsset } from "./assets.ts";
import {
  createChannel,
  deleteChannel,
  editChannel,
  pairChannel,
  recoverChannel,
  showChannel,
  showNewChannel,
  testChannel,
} from "./channel.tsx";
import { showChannels } from "./channels.tsx";
import { showDeliveries } from "./deliveries.tsx";
import { retryDelivery, showDelivery } from "./delivery.tsx";
import { showDocs } from "./docs.tsx";
import { retryLink, showLinks } from "./links.tsx";
import { setPreferences } from "./preferences.ts";
import { replayDeliveries } from "./replay.tsx";
import { composeSearch, showSearch } from "./search.tsx";
import { enter, leave, showSignIn } from "./sign-in.tsx";
import { uploadSources } from "./source-files.tsx";
import {
  createSource,
  deleteSource,
  editSource,
  pollSource,
  showNewSource,
  showSource,
  showSources,
} from "./sources.tsx";
import { showProgress, showStart, startChannel, startKeyword } from "./start.tsx";
import { showSuggestions } from "./suggestions.tsx";
import { showSystem } from "./system.tsx";
import { createFeedToken, createToken, revokeToken, showTokens } from "./tokens.tsx";
import type { PageEnv } from "./visit/visit.ts";
import { showWhy } from "./why.tsx";

/** The pages that need no session. */
export function openRoutes(api: Api) {
  const refusals = createRefusals(api.run.log, api.run.now);
  return new Hono<PageEnv>()
    .get("/assets/:name", showAsset)
    .get("/docs", showDocs)
    .get("/sign-in", showSignIn)
    .post("/sign-in", (c) => enter(c, api, refusals))
    .post("/preferences", setPreferences);
}

export function readingRoutes() {
  return new Hono<PageEnv>()
    .get("/", showSearch)
    .get("/suggest", showSuggestions)
    .get("/compose", composeSearch)
    .get("/a/:id", showArticle)
    .post("/a/:id/reread", rereadArticle)
    .post("/a/:id/report", reportArticle)
    .post("/a/:id/delete", deleteArticle)
    .get("/deliveries", showDeliveries)
    .post("/deliveries/replay", replayDeliveries)
    .get("/deliveries/:id", showDelivery)
    .post("/deliveries/:id/retry", retryDelivery)
    .get("/why", showWhy)
    .get("/links", showLinks)
    .post("/links/retry", retryLink)
    .get("/system", showSystem)
    .get("/tokens", showTokens)
    .post("/tokens", createToken)
    .post("/tokens/feed", createFeedToken)
    .post("/tokens/:id/revoke", revokeToken)
    .get("/start", showStart)
    .get("/start/progress", showProgress)
    .post("/start/keyword", startKeyword)
    .post("/start/channel", startChannel)
    .post("/sign-out", leave);
}

export function alertRoutes() {
  return new Hono<PageEnv>()
    .get("/alerts", showAlerts)
    .post("/alerts", createAlert)
    .get("/alerts/new", showNewAlert)
    .get("/alerts/preview", showPreview)
    .post("/alerts/try", tryAlert)
    .get("/alerts/:id", showAlert)
    .post("/alerts/:id", editAlert)
    .post("/alerts/:id/state", setAlertState)
    .get("/alerts/:id/backfill", showBackfill)
    .post("/alerts/:id/backfill", sendBackfill)
    .post("/alerts/:id/delete", deleteAlert);
}

export function sourceRoutes() {
  return new Hono<PageEnv>()
    .get("/sources", showSources)
    .post("/sources", createSource)
    .get("/sources/new", showNewSource)
    .post("/sources/opml", uploadSources)
    .get("/sources/:id", showSource)
    .post("/sources/:id", editSource)
    .post("/sources/:id/poll", pollSource)
    .post("/sources/:id/delete", deleteSource);
}

export function channelRoutes() {
  return new Hono<PageEnv>()
    .get("/channels", showChannels)
    .post("/channels", createChannel)
    .get("/channels/new", showNewChannel)
    .get("/channels/:id", showChannel)
    .post("/channels/:id", editChannel)
    .post("/channels/:id/test", testChannel)
    .post("/channels/:id/recover", recoverChannel)
    .post("/channels/:id/pair", pairChannel)
    .post("/channels/:id/delete", deleteChannel);
}
