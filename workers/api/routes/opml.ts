import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { sourceImportView } from "../../shared/contract/import.ts";
import { listedSourceView } from "../../shared/contract/source.ts";
import { isoAt } from "../../shared/run.ts";
import { allSources } from "../../shared/store/sources.ts";
import type { Api } from "../api.ts";
import { json, problems } from "../http/declare.ts";
import { fitToView } from "../http/fit-to-view.ts";
import { setDamage } from "../http/note-damage.ts";
import { badInput } from "../http/refuse.ts";
import { reply } from "../http/reply.ts";
import { importSources } from "./opml/import-sources.ts";
import { readList } from "./opml/read-list.ts";
import { writeOpml } from "./opml/write-opml.ts";

const TYPE = "text/x-opml";
const path = "/v1/sources/opml";

/** Routes that give and take sources as files, as other feed readers do. */
export function opmlRoutes(api: Api) {
  const { run } = api;
  return new OpenAPIHono()
    .openapi(download, async (c) => {
      const listed = (await allSources(run.db)).map((source) => fitToView(listedSourceView, source));
      const damaged = listed.flatMap((one) => one.damaged);
      if (damaged.length > 0) setDamage(c, damaged);
      const text = writeOpml(
        listed.map(({ fitting }) => fitting),
        isoAt(run.now()),
      );
      const disposition = 'attachment; filename="sources.opml"';
      return c.body(text, 200, {
        "content-type": `${TYPE}; charset=utf-8`,
        "content-disposition": disposition,
      });
    })
    .openapi(upload, async (c) => {
      const list = readList(await c.req.text());
      if (!list.ok) return badInput(c, [{ path: "", message: list.detail ?? list.reason }]);
      return reply(c, sourceImportView, await importSources(api, list.value));
    });
}

const download = createRoute({
  method: "get",
  path,
  operationId: "exportSources",
  tags: ["sources"],
  summary: "Writes all sources as OPML",
  responses: {
    200: { description: "OPML 2.0.", content: { [TYPE]: { schema: z.string() } } },
    ...problems(),
  },
});

const upload = createRoute({
  method: "post",
  path,
  operationId: "importSources",
  tags: ["sources"],
  summary: "Makes sources of an OPML file, or of a list of addresses, one a line",
  request: {
    body: {
      required: true,
      content: {
        [TYPE]: { schema: z.string() },
        "application/xml": { schema: z.string() },
        "text/plain": { schema: z.string() },
      },
    },
  },
  responses: {
    200: json(sourceImportView, "What became of the addresses."),
    ...problems("body-too-large", "unsupported-media-type"),
  },
});
