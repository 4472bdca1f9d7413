import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { extract } from "../../workers/ingest/extract.ts";
import { findFacts } from "../../workers/ingest/facts.ts";
import { addressOf, htmlOf, linesOf, NO_ADDRESS, pathOf, textOf } from "./saved-page.ts";

/** What was read from one saved page. `now` is stored because "hôm qua" is relative to it. */
type Answer = { html: string; url: string; now: string; fields: Record<string, unknown> };

/**
 * Reads every page of the folders (`.html`, `.html.gz`) and stores the result, one JSON line a page: the
 * draft's fields, the facts, or the reason why the page was refused. A page's address is in the folder's
 * `truth.jsonl`, or in the `.json` file beside the page.
 */
export function keepAnswers(file: string, folders: readonly string[]): void {
  const now = new Date().toISOString();
  const answers = folders.flatMap(pagesOf).map((page) => answer({ ...page, now }));
  writeFileSync(file, answers.map((each) => `${JSON.stringify(each)}\n`).join(""));
  console.log(`${answers.length} pages kept in ${file}`);
}

/**
 * Reads the same pages again and prints, field by field, what changed. Returns the number of pages that
 * differ.
 */
export function compareAnswers(file: string): number {
  const old = linesOf<Answer>(file);
  const changed = old.filter((page) => tellChanges(page, answer(page)));
  console.log(`${changed.length} of ${old.length} pages answer differently`);
  return changed.length;
}

function answer({ html, url, now }: Omit<Answer, "fields">): Answer {
  const draft = extract({ html: htmlOf(html), url, now });
  if (!draft.ok) return { html, url, now, fields: { refused: draft.reason } };
  const captions = draft.value.images.flatMap(({ caption }) => caption ?? []);
  return { html, url, now, fields: { ...draft.value, facts: findFacts({ ...draft.value, captions }) } };
}

function tellChanges(old: Answer, now: Answer): boolean {
  const names = [...new Set([...Object.keys(old.fields), ...Object.keys(now.fields)])];
  const [before, after] = [old.fields, now.fields].map((fields) => (name: string) => fields[name] ?? null);
  const changed = names.filter((name) => JSON.stringify(before?.(name)) !== JSON.stringify(after?.(name)));
  if (changed.length > 0) console.log(`${old.html}  ${old.url}`);
  for (const name of changed) console.log(`  ${name}\n${difference(before?.(name), after?.(name))}`);
  return changed.length > 0;
}

const SHOWN_CHARS = 160;
const LEAD_IN_CHARS = 40;

/** Both values, from a little before the first difference. */
function difference(before: unknown, after: unknown): string {
  const [left, right] = [JSON.stringify(before) ?? "null", JSON.stringify(after) ?? "null"];
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  const start = Math.max(0, same - LEAD_IN_CHARS);
  const [was, is] = [left, right].map((text) => text.slice(start, start + SHOWN_CHARS));
  return `    - ${was}\n    + ${is}`;
}

function pagesOf(folder: string): { html: string; url: string }[] {
  const addresses = addressesOf(folder);
  const pages = readdirSync(folder).filter((name) => /\.html(\.gz)?$/.test(name));
  return pages.sort().map((name) => ({
    html: pathOf(folder, name),
    url: addressOf(addresses.get(name) ?? addressBeside(folder, name) ?? NO_ADDRESS),
  }));
}

function addressesOf(folder: string): Map<string, string> {
  const truth = path.join(folder, "truth.jsonl");
  const lines = existsSync(truth) ? linesOf<{ html: string; url?: string }>(truth) : [];
  return new Map(lines.flatMap(({ html, url }) => (url ? [[html, url] as const] : [])));
}

function addressBeside(folder: string, name: string): string | undefined {
  const file = path.join(folder, name.replace(/\.html(\.gz)?$/, ".json"));
  return existsSync(file) ? (JSON.parse(textOf(file)) as { url?: string }).url : undefined;
}
