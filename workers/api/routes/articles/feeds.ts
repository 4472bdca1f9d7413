import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { articleFeedInput } from "../../../shared/contract/article.ts";
import type { Parsed } from "../../../shared/query/language/failure.ts";
import type { Api } from "../../api.ts";
import { problems } from "../../http/declare.ts";
import { needs } from "../../http/declared.ts";
import { setDamage } from "../../http/note-damage.ts";
import { badInput, badQuery } from "../../http/refuse.ts";
import { notModified } from "../../http/validators.ts";
import { writeAtom } from "./feeds/atom.ts";
import type { WrittenFeed } from "./feeds/feed.ts";
import { writeJsonFeed } from "./feeds/json-feed.ts";
import { readFeed } from "./feeds/read-feed.ts";
import { writeRss } from "./feeds/rss.ts";

const FORMATS = {
  rss: { type: "application/rss+xml; charset=utf-8", write: writeRss, name: "RSS 2.0" },
  atom: { type: "application/atom+xml; charset=utf-8", write: writeAtom, name: "Atom" },
  json: { type: "application/feed+json; charset=utf-8", write: writeJsonFeed, name: "JSON Feed" },
} as const;

type Format = keyof typeof FORMATS;

/** Routes that give a search or a subscription as a feed. */
export function feedRoutes({ run }: Api) {
  const routes = new OpenAPIHono();
  for (const format of Object.keys(FORMATS) as Format[])
    routes.openapi(declared(format), async (c) => {
      const input = c.req.valid("query");
      const feed = await readFeed(run, input, addressOf(c));
      if (feed === null)
        return badInput(c, [{ path: "subscription", message: "there is none with this id" }]);
      return feed.ok ? await answer(c, format, feed) : badQuery(c, feed);
    });
  return routes;
}

async function answer(c: Context, format: Format, { value }: Extract<Parsed<WrittenFeed>, { ok: true }>) {
  const { type, write } = FORMATS[format];
  const body = write(value);
  if (value.damaged.length > 0) setDamage(c, value.damaged);
  const same = await notModified(c, body, value.updatedAt);
  return same ?? c.body(body, 200, { "content-type": type });
}

/** The request's own URL without the token that may stand in it: feed readers show it and pass it on. */
function addressOf(c: Context): string {
  const url = new URL(c.req.url);
  url.searchParams.delete("token");
  return url.href;
}

function declared<const Name extends Format>(format: Name) {
  const { type, name } = FORMATS[format];
  const content = { [type.split(";")[0] ?? type]: { schema: z.string() } };
  return createRoute({
    method: "get",
    path: `/v1/articles.${format}`,
    operationId: `feedArticles${format[0]?.toUpperCase()}${format.slice(1)}`,
    tags: ["articles"],
    summary: `Shows a search, or what a subscription matched, as ${name}`,
    security: needs("feed"),
    request: { query: articleFeedInput },
    responses: {
      200: { description: `The articles as ${name}, newest first.`, content },
      304: { description: "They are what the reader has already." },
      ...problems("bad-query"),
    },
  });
}
