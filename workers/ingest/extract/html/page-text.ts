/** Maximum characters read of a page. */
export const PAGE_CHARACTERS_MAX = 1_500_000;

const STREAMED_MAX = 50;
const ROUNDS_MAX = 5;
const START_TAG_CHARACTERS_MAX = 300;

/**
 * The mark-up of a page as a browser has it before rendering: parts streamed by React are moved to their
 * places. A page above the maximum loses its styles and scripts, because only its text matters.
 */
export function pageText(html: string): string {
  return withStreamedInPlace(html.length > PAGE_CHARACTERS_MAX ? withoutCode(html) : html);
}

/** The page without styles and scripts, except JSON-LD. Their end tags stay and close nothing. */
function withoutCode(html: string): string {
  return without(without(html, "style"), "script");
}

function without(html: string, tag: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let start = html.indexOf(`<${tag}`); start >= 0; ) {
    const end = html.indexOf(`</${tag}`, start);
    if (end < 0) break;
    if (!isData(html.slice(start, start + START_TAG_CHARACTERS_MAX))) {
      kept.push(html.slice(from, start));
      from = end;
    }
    start = html.indexOf(`<${tag}`, end);
  }
  kept.push(html.slice(from));
  return kept.join("");
}

function isData(start: string): boolean {
  return /^[^>]*ld\+json/i.test(start);
}

/**
 * React sends parts of a page late, as `<div hidden id="S:1">…</div><script>$RC("B:1","S:1")</script>`, and
 * its script moves each to `<template id="B:1">`. A part without a place on the page stays where it is.
 */
function withStreamedInPlace(html: string): string {
  if (!html.includes(INSTRUCTION)) return html;
  const parts = new Map<string, string>();
  let page = withoutStreamed(html, parts);
  for (let round = 0; round < ROUNDS_MAX && parts.size > 0; round++) {
    page = page.replace(PLACE, (place, number: string) => {
      const part = parts.get(number);
      parts.delete(number);
      return part ?? place;
    });
  }
  return page + [...parts.values()].join("");
}

/** What the names of React's instructions begin with: signs so rare that a page is searched for them fast. */
const INSTRUCTION = "$R";

const STREAMED = '<div hidden id="S:';

const PLACE = /<template id="B:([\da-f]{1,6})"><\/template>/g;

/** Removes the streamed parts of a page and collects them in a map by their numbers. */
function withoutStreamed(html: string, parts: Map<string, string>): string {
  const kept: string[] = [];
  let from = 0;
  let start = html.indexOf(STREAMED);
  while (start >= 0 && parts.size < STREAMED_MAX) {
    const number = /^[\da-f]{0,6}/.exec(
      html.slice(start + STREAMED.length, start + STREAMED.length + 6),
    )?.[0];
    const move = html.indexOf(`"B:${number}","S:${number}"`, start);
    const end = move < 0 ? -1 : html.lastIndexOf("</div><script", move);
    if (end < start || number === undefined) break;
    kept.push(html.slice(from, start));
    parts.set(number, html.slice(html.indexOf(">", start) + 1, end));
    from = end + "</div>".length;
    start = html.indexOf(STREAMED, from);
  }
  kept.push(html.slice(from));
  return kept.join("");
}
