import type { z } from "zod";
import { nameFrom } from "../../../shared/contract/name.ts";
import { intervalOf, type newSourceInput } from "../../../shared/contract/source.ts";
import { type Outcome, ok } from "../../../shared/outcome.ts";
import type { NewSource } from "../../../shared/store/sources.ts";
import { canonicalizeUrl } from "../../../shared/web/canonicalize-url.ts";
import type { Api } from "../../api.ts";

/** Fetches the address to find its kind and name where the caller does not give them. */
export async function describeSource(
  { ingest }: Api,
  url: string,
  { kind, name, obeysRobots, ...asked }: z.output<typeof newSourceInput>,
): Promise<Outcome<NewSource, string>> {
  const how = { ...intervalOf(asked), obeysRobots };
  if (kind !== undefined) return ok({ url, kind, name: name ?? nameFrom(new URL(url).host), ...how });

  const found = await ingest.findKind(url, { obeysRobots });
  if (!found.ok) return found;
  const { url: at, name: own, kind: is } = found.value;
  return ok({ kind: is, url: oneSpelling(at), name: name ?? nameFrom(own), ...how });
}

/** One spelling for each address, so that it cannot become two sources that are both polled. */
export function oneSpelling(href: string): string {
  return canonicalizeUrl(href) ?? href;
}
