import { isSentinel } from "../../text/sentinels.ts";
import { signedKey } from "../../text/tokens.ts";
import { type AliasGroups, aliasTable } from "../language/aliases.ts";
import type { Node, Phrase, Query } from "../language/tree.ts";
import type { PreparedDocument } from "../match/document.ts";
import { likelyRarity, type Rarity } from "./rarity.ts";

/**
 * Anchors of a query: an article that matches it offers at least one of them in `anchorsIn`, so an index from
 * anchor to subscription finds all subscriptions to try on an article. In `fold` keys: a word (`ninh`), two
 * words in a row (`an ninh`), how a word begins (`ni*`), an outlet's domain (`@cand.com.vn`), a name behind
 * `alias:` (`=antt`). The rarest are chosen.
 */
export function anchorsOf(query: Query, rarity: Rarity = likelyRarity): string[] {
  return [...new Set(anchorsOfNode(query.root, rarity))];
}

/**
 * Every anchor that an article offers. The names that a user holds for one thing count as they are now: a
 * name in the article offers all names of its groups, so what is stored of a query need not follow a change
 * of the groups.
 */
export function anchorsIn(document: PreparedDocument, ownAliases: AliasGroups = []): Set<string> {
  const anchors = new Set(document.domains.map(domainAnchor));
  let before: string | null = null;
  for (const word of document.keys.fold) {
    const isWord = !isSentinel(word);
    if (isWord) anchors.add(word);
    if (isWord && before !== null) anchors.add(pairAnchor(before, word));
    before = isWord ? word : null;
  }
  for (const word of document.positions.fold.keys()) addPrefixes(anchors, word);
  for (const [at, sign] of document.signs) anchors.add(signedKey(document.keys.fold[at] ?? "", sign));

  const aliases = aliasTable(ownAliases).keysOf((word) => document.positions.fold.has(word));
  for (const key of aliases) anchors.add(aliasAnchor(key));
  return anchors;
}

function addPrefixes(anchors: Set<string>, word: string): void {
  if (isSentinel(word)) return;
  for (let length = 1; length <= PREFIX_LENGTH_MAX; length++)
    anchors.add(prefixAnchor(word.slice(0, length)));
}

/**
 * Two letters tell little, but prefixes are few, and each letter more would add hundreds of anchors to an
 * article.
 */
const PREFIX_LENGTH_MAX = 2;

function anchorsOfNode(node: Node, rarity: Rarity): string[] {
  switch (node.kind) {
    case "source":
      return [domainAnchor(node.host)];
    case "term":
      return [
        ...node.phrases.map((phrase) => rarest(candidatesOf(phrase), rarity)),
        ...(node.alias === null ? [] : [aliasAnchor(node.alias)]),
      ];
    case "any":
      return node.children.flatMap((child) => anchorsOfNode(child, rarity));
    case "all": {
      const required = node.children.filter((child) => child.kind !== "not");
      return mostTelling(
        required.map((child) => anchorsOfNode(child, rarity)),
        rarity,
      );
    }
    case "not":
      return [];
  }
}

/**
 * Anchors one of which suffices. Between the words of a loose phrase others may stand: there, no pair is
 * certain.
 */
function candidatesOf({ words, prefix, slop }: Phrase): string[] {
  const keys = words.map((word) => word.fold);
  const whole = prefix ? keys.slice(0, -1) : keys;
  const pairs = slop > 0 ? [] : whole.slice(1).map((word, index) => [whole[index] ?? "", word] as const);
  const beginning = prefix ? [prefixAnchor(keys.at(-1) ?? "")] : [];
  const signed = words
    .slice(0, whole.length)
    .flatMap(({ fold, sign }) => (sign === undefined ? [] : signedKey(fold, sign)));
  return [
    ...signed,
    ...whole.filter((word) => !isSentinel(word)),
    ...pairs.filter((pair) => !pair.some(isSentinel)).map(([first, second]) => pairAnchor(first, second)),
    ...beginning,
  ];
}

/** Of sets each of which suffices, the one whose commonest anchor is rarest. */
function mostTelling(sets: readonly string[][], rarity: Rarity): string[] {
  const commonest = (anchors: readonly string[]) => Math.min(...anchors.map(rarity));
  return sets.reduce((best, anchors) => (commonest(anchors) > commonest(best) ? anchors : best));
}

function rarest(anchors: readonly string[], rarity: Rarity): string {
  return anchors.reduce((best, anchor) => (rarity(anchor) > rarity(best) ? anchor : best));
}

function pairAnchor(first: string, second: string): string {
  return `${first} ${second}`;
}

function prefixAnchor(beginning: string): string {
  return `${beginning.slice(0, PREFIX_LENGTH_MAX)}*`;
}

function aliasAnchor(key: string): string {
  return `=${key}`;
}

function domainAnchor(host: string): string {
  return `@${host}`;
}
