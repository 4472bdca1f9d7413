import { isSentinel } from "../../text/sentinels.ts";
import { signedKey } from "../../text/tokens.ts";
import { type AliasGroups, aliasTable } from "../language/aliases.ts";
import type { Node, Phrase, Query } from "../language/tree.ts";
import type { PreparedDocument } from "../match/document.ts";
import { likelyRarity, type Rarity } from "./rarity.ts";

/**
 * The anchors of a query. An article that matches the query has at least one of them in `anchorsIn`, so an
 * index from anchor to subscription finds all subscriptions that an article may match. Anchors in `fold`
 * keys: a word (`ninh`), the beginning of a word (`ni*`), a name after `alias:` (`=antt`). Others: two
 * adjacent words, in the key that the query compares (`biên giới`, or `bien gioi` if typed so), and an
 * outlet's domain (`@cand.com.vn`). The rarest are chosen.
 *
 * @example anchorsOf(parseQuery("hội nghị").value) // ["hội nghị"]
 */
export function anchorsOf(query: Query, rarity: Rarity = likelyRarity): string[] {
  return [...new Set(anchorsOfNode(query.root, rarity))];
}

/**
 * Every anchor of an article, some 800 for 600 words. Single words are in `fold` only, since each anchor
 * costs a row read and few queries are one word. A user's aliases count as they are now: a name in the
 * article gives all names of its groups, so stored postings need not follow a change of the groups.
 */
export function anchorsIn(document: PreparedDocument, ownAliases: AliasGroups = []): Set<string> {
  const anchors = new Set(document.domains.map(domainAnchor));
  for (const words of [document.keys.fold, document.keys.exact])
    for (const pair of pairsOf(words)) anchors.add(pair);
  for (const word of document.positions("fold").keys()) addWord(anchors, word);
  for (const [at, sign] of document.signs) anchors.add(signedKey(document.keys.fold[at] ?? "", sign));

  const aliases = aliasTable(ownAliases).keysOf((word) => anchors.has(word));
  for (const key of aliases) anchors.add(aliasAnchor(key));
  return anchors;
}

function addWord(anchors: Set<string>, word: string): void {
  if (isSentinel(word)) return;
  anchors.add(word);
  for (let length = 1; length <= PREFIX_LENGTH_MAX; length++)
    anchors.add(prefixAnchor(word.slice(0, length)));
}

/**
 * Two letters say little, but queries with prefixes are few, and each further letter would add hundreds of
 * anchors to an article.
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
 * Anchors of which one is enough. A loose phrase may have other words between its own, so no pair of them is
 * certain.
 */
function candidatesOf({ key, words, prefix, slop }: Phrase): string[] {
  const whole = prefix ? words.slice(0, -1) : words;
  const pairs = slop > 0 ? [] : pairsOf(whole.map((word) => word[key]));
  const beginning = prefix ? [prefixAnchor(words.at(-1)?.fold ?? "")] : [];
  return [
    ...whole.flatMap(({ fold, sign }) => (sign === undefined ? [] : signedKey(fold, sign))),
    ...whole.map(({ fold }) => fold).filter((word) => !isSentinel(word)),
    ...pairs,
    ...beginning,
  ];
}

/** Each two adjacent words without a sentinel between them. */
function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    return next === undefined || isSentinel(word) || isSentinel(next) ? [] : `${word} ${next}`;
  });
}

/** Of several sets, each sufficient, the one whose most common anchor is the rarest. */
function mostTelling(sets: readonly string[][], rarity: Rarity): string[] {
  const commonest = (anchors: readonly string[]) => Math.min(...anchors.map(rarity));
  return sets.reduce((best, anchors) => (commonest(anchors) > commonest(best) ? anchors : best));
}

function rarest(anchors: readonly string[], rarity: Rarity): string {
  return anchors.reduce((best, anchor) => (rarity(anchor) > rarity(best) ? anchor : best));
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
