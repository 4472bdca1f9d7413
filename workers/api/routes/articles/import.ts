import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { foreignArticleInput, importView } from "../../../shared/contract/import.ts";
import { fail, type Outcome, ok } from "../../../shared/outcome.ts";
import { isoAt } from "../../../shared/run.ts";
import { type ForeignArticle, importArticles } from "../../../shared/store/articles/import.ts";
import type { Api } from "../../api.ts";
import { json, problems } from "../../http/declare.ts";
import { badInput, faultsOf } from "../../http/refuse.ts";
import { reply } from "../../http/reply.ts";

const LINES_MAX = 2_000;
const ERRORS_MAX = 100;

/** Routes that take in an export of another archive, or of this one. */
export function importRoutes(api: Api) {
  return new OpenAPIHono().openapi(upload, async (c) => {
    const lines = [...(await c.req.text()).split("\n").entries()].filter(([, line]) => line.trim() !== "");
    if (lines.length > LINES_MAX)
      return badInput(c, [
        { path: "", message: `a request takes ${LINES_MAX} lines; send the rest in another` },
      ]);
    const read = lines.map(([index, line]) => ({ line: index + 1, ...readLine(api, line) }));
    const stored = await importArticles(
      api.run,
      read.flatMap((one) => (one.ok ? [one.value] : [])),
    );
    const errors = read.flatMap((one) =>
      one.ok ? [] : [{ line: one.line, message: one.detail ?? one.reason }],
    );
    const imported = stored.filter((id) => id !== null).length;
    const counts = { imported, known: stored.length - imported, refused: errors.length };
    return reply(c, importView, { ...counts, errors: errors.slice(0, ERRORS_MAX) });
  });
}

function readLine({ run }: Api, line: string): Outcome<ForeignArticle, "bad-line"> {
  const json = parseJson(line);
  if (json === undefined) return fail("bad-line", "the line is no JSON");
  const parsed = foreignArticleInput.safeParse(json);
  if (!parsed.success) {
    const [fault] = faultsOf(parsed.error);
    return fail("bad-line", `${fault?.path || "the line"} ${fault?.message}`);
  }
  const { url, canonicalUrl = url, ...more } = parsed.data;
  for (const address of [url, canonicalUrl])
    if (!isWebAddress(address)) return fail("bad-line", `${address} is no address of a news page`);
  return ok(foreignArticle({ ...more, url, canonicalUrl }, isoAt(run.now())));
}

/** The address is shown as a link. It is never fetched without being judged. */
function isWebAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
}

/** Undefined for a text that is not JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

type Line = z.output<typeof foreignArticleInput> & { canonicalUrl: string };

function foreignArticle(line: Line, now: string): ForeignArticle {
  const { firstSeenAt = line.publishedAt ?? now, outlet = new URL(line.canonicalUrl).hostname } = line;
  return { ...line, firstSeenAt, outlet, wordCount: line.wordCount ?? line.body.split(/\s+/).length };
}

const upload = createRoute({
  method: "post",
  path: "/v1/articles/import",
  operationId: "importArticles",
  tags: ["articles"],
  summary: "Stores the articles of another archive, without alerts",
  request: { body: { required: true, content: { "application/x-ndjson": { schema: z.string() } } } },
  responses: {
    200: json(importView, "What became of the lines."),
    ...problems("body-too-large", "unsupported-media-type"),
  },
});
