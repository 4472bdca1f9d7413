import { profiles } from "../sites/profiles.ts";
import { remembered } from "./remembered.ts";

/** The name under which an attribute is kept, in lower case, or "" for one that nothing asks for: half of a page's attributes. */
export const keptName = remembered((name: string): string => {
  const lower = name.toLowerCase();
  return KEPT.has(lower) ? lower : "";
});

const BASE =
  "id class href src rel itemprop itemtype style hidden datetime content name property title alt role type lang align charset http-equiv " +
  "pubdate data-role data-src data-original data-lazy-src";

/** What the extractor asks for itself, and what the selectors of the profiles name. */
const KEPT: ReadonlySet<string> = new Set([
  ...BASE.split(" "),
  ...profiles.flatMap((profile) => attributesIn(Object.values(profile).join(" "))),
]);

function attributesIn(selectors: string): string[] {
  return [...selectors.matchAll(/\[\s*([\w:-]+)/g)].map(([, name]) => (name ?? "").toLowerCase());
}
