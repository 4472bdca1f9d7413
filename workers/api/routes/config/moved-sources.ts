import type { Config } from "../../../shared/contract/config.ts";
import { canonicalizeUrl } from "../../../shared/web/canonicalize-url.ts";
import type { Stored } from "./stored.ts";

/** A source that its site has moved since the file was written is named by its address of now. */
export function withMovedSources({ sources }: Stored, file: Config): Config {
  const known = new Set(sources.map(({ url }) => url));
  const moves = new Map(
    sources.flatMap(({ url, movedFrom }) =>
      movedFrom === null || known.has(movedFrom) ? [] : [[movedFrom, url] as const],
    ),
  );
  const now = (url: string) => moves.get(oneSpelling(url)) ?? url;
  return {
    ...file,
    ...(file.sources && { sources: file.sources.map((source) => ({ ...source, url: now(source.url) })) }),
    ...(file.subscriptions && {
      subscriptions: file.subscriptions.map((one) => ({ ...one, sources: one.sources?.map(now) ?? null })),
    }),
  };
}

/** The canonical spelling of an address, in which sources are stored. */
export function oneSpelling(url: string): string {
  return canonicalizeUrl(url) ?? url;
}
