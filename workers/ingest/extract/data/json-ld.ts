import { plainText } from "../html/plain-text.ts";
import { readAllLoosely } from "./loose-json.ts";

/** A node of a page's JSON-LD: an object with its `@type` names, from any depth of the page's blocks. */
export type JsonLdNode = { types: string[]; fields: Readonly<Record<string, unknown>> };

const NODES_MAX = 3_000;
const LIST_MAX = 50;
/** Of 746 saved pages of news sites the one with the most broken JSON-LD has 18,000 characters of it. */
const BROKEN_CHARACTERS_MAX = 100_000;

/** The nodes of all blocks, flattened. A block of broken JSON gives what can be read of it. */
export function readJsonLd(blocks: readonly string[]): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const budget = { characters: BROKEN_CHARACTERS_MAX };
  const queue: unknown[] = blocks.map((block) => parseBlock(block, budget));
  for (let position = 0; position < queue.length && position < NODES_MAX; position++) {
    const value = queue[position];
    if (Array.isArray(value)) queue.push(...value.slice(0, NODES_MAX));
    else if (isRecord(value)) {
      nodes.push({ types: typesOf(value), fields: value });
      queue.push(...inner(value));
    }
  }
  return nodes;
}

/** The objects and lists inside a node, except those that describe other pages or things. */
function inner(value: Record<string, unknown>): unknown[] {
  return Object.entries(value).flatMap(([key, field]) =>
    !ASIDE_KEYS.has(key) && typeof field === "object" ? [field] : [],
  );
}

/** The node of the page's own article: the one with the page's address or headline, else the first. */
export function findArticle(nodes: readonly JsonLdNode[], url: string): JsonLdNode | null {
  const articles = nodes.filter((node) => node.types.some((type) => ARTICLE_TYPE.test(type)));
  const own = articles.find((node) => addressesOf(node).some((address) => sameAddress(address, url)));
  if (own?.fields.headline || own?.fields.name) return own;
  return articles.find((node) => node.fields.headline !== undefined) ?? own ?? articles[0] ?? null;
}

/** A field as one clean text, or null. Entities are decoded: many sites write `&#7863;` inside JSON. */
export function textField(node: JsonLdNode | null, ...names: string[]): string | null {
  for (const name of names) {
    const value = first(node?.fields[name]);
    const text = isRecord(value) ? (value.name ?? value["@value"]) : value;
    if (typeof text !== "string") continue;
    const cleaned = plainText(text);
    if (cleaned) return cleaned;
  }
  return null;
}

/** A field as a list of the objects and texts in it, whether it has one value or several. */
export function listField(node: JsonLdNode | null, name: string): unknown[] {
  const value = node?.fields[name];
  if (value === undefined || value === null) return [];
  const list = isRecord(value) ? (value["@list"] ?? value["@set"] ?? value) : value;
  return (Array.isArray(list) ? list.flat(2) : [list]).slice(0, LIST_MAX);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typesOf(value: Record<string, unknown>): string[] {
  const type = value["@type"];
  return (Array.isArray(type) ? type : [type])
    .filter((name) => typeof name === "string")
    .map((name) => name.replace(/^.*[/:#]/, ""));
}

const ARTICLE_TYPE =
  /Article$|^(?:BlogPosting|LiveBlogPosting|Report|NewsStory|SocialMediaPosting|DiscussionForumPosting)$/;

/** Keys for lists of other articles, and for what others say about this one. */
const ASIDE_KEYS: ReadonlySet<string> = new Set([
  "itemListElement",
  "mentions",
  "comment",
  "comments",
  "relatedLink",
  "hasPart",
  "citation",
  "isPartOf",
  "publisher",
  "author",
  "about",
  "subjectOf",
  "review",
  "liveBlogUpdate",
  "significantLink",
]);

/** Some pages escape a block as mark-up. Others write it as JSON inside a JSON string. */
function parseBlock(block: string, budget: Budget): unknown {
  const text = /^[^"<]*&(?:quot|#0*34|#x0*22);/i.test(block) ? plainText(block) : block;
  const value = parseJson(text) ?? readBroken(text, budget);
  return typeof value === "string" ? (parseJson(value) ?? readBroken(value, budget)) : value;
}

type Budget = { characters: number };

function readBroken(text: string, budget: Budget): unknown {
  budget.characters -= text.length;
  return budget.characters >= 0 ? readAllLoosely(text) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

function addressesOf(node: JsonLdNode): string[] {
  const page = node.fields.mainEntityOfPage;
  const named = isRecord(page) ? (page["@id"] ?? page.url) : page;
  return [named, node.fields.url, node.fields["@id"]].filter((address) => typeof address === "string");
}

function sameAddress(left: string, right: string): boolean {
  const bare = (address: string): string =>
    address
      .replace(/^https?:\/\/(?:www\.)?/, "")
      .replace(/[?#].*$/, "")
      .replace(/\/$/, "");
  return bare(left) === bare(right);
}
