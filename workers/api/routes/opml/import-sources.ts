import type { z } from "zod";
import type { sourceImportView } from "../../../shared/contract/import.ts";
import { nameFrom } from "../../../shared/contract/name.ts";
import { intervalOf } from "../../../shared/contract/source.ts";
import { createSources, knownSourceUrls, type NewSource } from "../../../shared/store/sources.ts";
import { canonicalizeUrl } from "../../../shared/web/canonicalize-url.ts";
import { judgeUrl } from "../../../shared/web/guard/judge-url.ts";
import { withScheme } from "../../../shared/web/with-scheme.ts";
import { workThrough } from "../../../shared/work-through.ts";
import type { Api } from "../../api.ts";
import type { Listed } from "./read-list.ts";

type Line = z.input<typeof sourceImportView>["data"][number];

/**
 * Creates sources for these addresses. Addresses whose kind the file does not name are fetched to find it, as
 * many as one invocation may.
 */
export async function importSources(
  api: Api,
  listed: readonly Listed[],
): Promise<z.input<typeof sourceImportView>> {
  const judged = listed.map((one) => ({ one, url: ownSpelling(api, one.url) }));
  const known = await knownSourceUrls(
    api.run.db,
    judged.flatMap(({ url }) => url ?? []),
  );
  let looks = api.run.reach.sources;
  const planned = judged.map(({ one, url }): Plan => {
    if (url === null) return { line: { url: one.url, outcome: "refused", reason: "refused-url" } };
    if (known.has(url)) return { line: { url, outcome: "known" } };
    if (one.kind !== null)
      return { line: { url, outcome: "created" }, source: sourceOf(url, one.kind, one.name) };
    looks -= 1;
    return looks < 0 ? { line: { url, outcome: "left" } } : { line: { url, outcome: "created" }, look: url };
  });
  await lookAtEach(api, planned);
  const data = await store(api, planned);
  const count = (outcome: Line["outcome"]) => data.filter((line) => line.outcome === outcome).length;
  return {
    created: count("created"),
    known: count("known"),
    refused: count("refused"),
    left: count("left"),
    data,
  };
}

type Plan = { line: Line; source?: NewSource; look?: string };

function ownSpelling({ policies }: Api, typed: string): string | null {
  const url = judgeUrl(withScheme(typed), policies.news);
  return url.ok ? (canonicalizeUrl(url.value.href) ?? url.value.href) : null;
}

function sourceOf(url: string, kind: NewSource["kind"], name: string | null): NewSource {
  return { url, kind, name: nameFrom(name ?? new URL(url).host), ...intervalOf({}) };
}

async function lookAtEach({ ingest, run }: Api, planned: Plan[]): Promise<void> {
  const toLook = planned.filter(({ look }) => look !== undefined);
  const look = async (plan: Plan) => {
    const found = await ingest.findKind(plan.look ?? "");
    if (found.ok)
      plan.source = sourceOf(
        canonicalizeUrl(found.value.url) ?? found.value.url,
        found.value.kind,
        found.value.name,
      );
    else plan.line = { url: plan.line.url, outcome: "refused", reason: found.reason };
  };
  const slots = { atOnceMax: run.reach.atOnce, max: toLook.length };
  await workThrough(async (free) => toLook.splice(0, free), look, slots);
}

async function store({ run }: Api, planned: readonly Plan[]): Promise<Line[]> {
  const made = await createSources(
    run,
    planned.flatMap(({ source }) => source ?? []),
  );
  return planned.map(({ line, source }) => {
    if (source === undefined) return line;
    const id = made.get(source.url);
    return id === undefined
      ? { url: source.url, outcome: "known" }
      : { url: source.url, outcome: "created", id: String(id) };
  });
}
