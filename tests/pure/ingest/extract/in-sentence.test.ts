import { expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const REST = `<p>Farmers hope for rain in May, when the second sowing begins on the higher fields of the province.</p>
  <p>The ministry wrote in its report that the stores of the cooperatives would last until the next harvest.</p>`;

function bodyOf(line: string): string {
  const head = `<title>Prices of rice rise</title><meta property="article:published_time" content="2026-11-20">`;
  const html = `<html lang="en"><head>${head}</head><body><article><h1>Prices of rice rise</h1><p>${line}</p>${REST}</article></body></html>`;
  const outcome = extract({ html, url: "https://delta.example/rice-81234", now: "2026-12-01T00:00:00Z" });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.body;
}

test.each([
  ["glossary-tooltip", "the market since the <i>wet", " season</i> began"],
  ["share-quote", "the market than in", " any year"],
  ["promo", "12 %, or", " (by weight) more"],
  ["related-term", "rice that", ", it says, grew"],
])("words in <span class=%s> in the middle of a sentence are a part of it", (name, before, after) => {
  const line = `Traders said that less came to ${before} <span class="${name}">fine rice</span>${after} than before.`;
  expect(bodyOf(line)).toContain(line.replace(/<[^>]*>/g, ""));
});

test.each([
  ["after a sentence", 'Traders said that prices rose again. <span class="promo">Subscribe now</span>'],
  ["between two", 'Prices rose again on Friday. <span class="promo">Our app</span> Traders were surprised.'],
  [
    "a link in it",
    'Prices rose (<span class="promo"><a href="/x">our offers</a></span>), traders said today.',
  ],
  [
    "a gloss in a word's own box",
    'The <span class="x">paddy<span class="tooltip">husked rice</span></span> grew well.',
  ],
])("but not what such a name says of others: %s", (_, line) => {
  expect(bodyOf(line)).not.toMatch(/Subscribe now|Our app|our offers|husked rice/);
});
