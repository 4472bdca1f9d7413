import type { Visit } from "../visit/visit.ts";

/** The link to the next page of a list: this page's address with another cursor. */
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

/** An address of this site with these parameters changed; null removes one. */
export function withParameters(here: string, changes: Record<string, string | null>): string {
  const url = new URL(here, "http://page.invalid");
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.pathname + url.search;
}
