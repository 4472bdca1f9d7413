import type { Visit } from "../visit/visit.ts";

/** The link to the next page of a list, which is this page's address with another cursor. */
export function Pager({ visit, next }: { visit: Visit; next: string | null }) {
  if (next === null) return null;
  return (
    <p class="pager">
      <a href={withParameters(visit.here, { cursor: next })} rel="next">
        {visit.texts.older}
      </a>
    </p>
  );
}

/** An address of ours with these parameters changed; null takes one away. */
export function withParameters(here: string, changes: Record<string, string | null>): string {
  const url = new URL(here, "http://page.invalid");
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.pathname + url.search;
}
