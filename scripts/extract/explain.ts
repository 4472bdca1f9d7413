import { readBody } from "../../workers/ingest/extract/body.ts";
import { gatherEvidence } from "../../workers/ingest/extract/evidence/evidence.ts";
import { type LightElement, textOf } from "../../workers/ingest/extract/html/light-tree.ts";
import { scan } from "../../workers/ingest/extract/html/scan.ts";
import { extract } from "../../workers/ingest/extract.ts";

const SHOWN_CHARS = 100;

/**
 * Explains how a page is read, one line each, to a person who adds a site: what gave each field, which
 * element holds the text, what was removed from it and why, and which blocks are kept.
 */
export function explainPage(page: { html: string; url: string; now: string }): string[] {
  const outcome = extract(page);
  const evidence = gatherEvidence(scan(page.html), new URL(page.url), new Date(page.now), {});
  const body = readBody(evidence);
  const fields: Record<string, unknown> = outcome.ok ? outcome.value : {};
  const given = outcome.ok ? Object.entries(outcome.value.provenance) : [];
  const kept = new Set(outcome.ok ? outcome.value.body.split("\n\n") : []);
  return [
    outcome.ok ? "an article" : `refused  ${outcome.reason}`,
    ...given.map(([field, by]) => `field    ${field} by ${by}: ${shown(String(fields[field]))}`),
    body ? `text in  ${nameOf(body.container)} by ${body.provenance}` : "text in  nothing",
    ...(body?.taken ?? []).map(({ element, reason }) => {
      return `out      ${reason.padEnd(7)} ${nameOf(element)}: ${shown(textOf(element))}`;
    }),
    ...(body?.blocks ?? []).map(({ kind, text }) => {
      return `${kept.has(text) ? "kept   " : "trimmed"}  ${kind}: ${shown(text)}`;
    }),
  ];
}

/** The element in the form of a CSS selector. */
function nameOf({ tag, id, className }: LightElement): string {
  const classes = className.split(/\s+/).filter(Boolean);
  return [tag, id && `#${id}`, ...classes.map((name) => `.${name}`)].join("");
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > SHOWN_CHARS ? `${line.slice(0, SHOWN_CHARS)}…` : line;
}
