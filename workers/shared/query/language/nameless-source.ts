import { nameAsHost } from "./host.ts";
import type { SourceTerm } from "./tree.ts";
import type { Doubt, QueryPlace } from "./warning-rule.ts";

/**
 * `source:CAND` and `source:"Tuổi Trẻ"` are well formed and find nothing: a host has a dot. `source:vn` finds
 * every host below it.
 */
export function namelessSource(
  { host }: SourceTerm,
  { at, length }: QueryPlace,
  text: string,
  outlets: readonly string[],
): Doubt[] {
  if (host.includes(".") || outlets.some((outlet) => outlet.endsWith(`.${host}`))) return [];
  const named = [...wordsBehind(text, at + length), 0].map((more) => ({
    more,
    close: outletsNamed(text.slice(at, at + length + more), outlets),
  }));
  const { more, close } = named.find(({ close }) => close.length > 0) ?? { more: 0, close: [] };
  const [best] = close.toSorted((one, other) => one.length - other.length || one.localeCompare(other));
  const known = best === undefined ? "" : `; known are ${close.slice(0, OUTLETS_SHOWN_MAX).join(", ")}`;
  const detail = `source: wants a host, such as source:cand.com.vn${known}`;
  // Inside `source:(CAND OR …)` the name has no field of its own.
  const field = FIELD.exec(text.slice(at, at + length))?.[0] ?? "";
  const replacement = best === undefined ? null : `${field === "" ? "" : "source:"}${best}`;
  return [{ at, length: length + more, reason: "source-without-host", detail, replacement }];
}

/** The lengths of the plain words that follow, the longest row first: `source:Tuổi Trẻ` is one name. */
function wordsBehind(text: string, from: number): number[] {
  const [row = ""] =
    /^(?: \p{L}[\p{L}\p{M}]*(?![\p{L}\p{M}:]))+/u.exec(text.slice(from, from + ROW_CHARS_MAX)) ?? [];
  return [...row.matchAll(/(?<=\S)(?= |$)/g)].map(({ index }) => index).reverse();
}

const ROW_CHARS_MAX = 40;

const FIELD = /^[+-]?[A-Za-z]+: */;

/** The outlets whose hosts have a name in them, with "Báo" before it or without, or the name's initials. */
function outletsNamed(typed: string, outlets: readonly string[]): string[] {
  const name = typed.replace(FIELD, "").replaceAll('"', "").trim();
  const bare = name.replace(PRESS, "");
  const keys = [name, bare].flatMap((one) => nameAsHost(one) || []);
  const initials = initialsOf(bare);
  const found = [
    ...keys.map((key) => outletsWith(outlets, (label) => label.includes(key))),
    initials === null ? [] : outletsWith(outlets, (label) => label === initials),
  ];
  return found.find(({ length }) => length > 0) ?? [];
}

function outletsWith(outlets: readonly string[], test: (label: string) => boolean): string[] {
  return outlets.filter((outlet) => outlet.split(".").some(test));
}

/** `qdnd` for `Quân đội nhân dân`: hosts are often called so. Null for a name of fewer than three words. */
function initialsOf(name: string): string | null {
  const words = name.split(" ");
  return words.length < 3 ? null : nameAsHost(words.map(([first = ""]) => first).join(""));
}

const PRESS = /^(?:báo|bao) /i;

const OUTLETS_SHOWN_MAX = 5;
