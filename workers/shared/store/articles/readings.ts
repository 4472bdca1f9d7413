import { sql } from "drizzle-orm";
import type { Db } from "../../db.ts";
import { compileQuery } from "../../query/index/compile.ts";
import { type Query, type Term, termsOf } from "../../query/language/tree.ts";
import type { Warning } from "../../query/language/warnings.ts";
import { prepareDocument } from "../../query/match/document.ts";
import { occurrencesOf } from "../../query/match/occurrences.ts";
import { articleText } from "./article.ts";
import { findArticle } from "./articles.ts";

/** Maximum terms of a query that are looked up, with about three rows each. */
const TERMS_MAX = 3;

/**
 * One diacritic makes a whole phrase exact. If one of its words has none, the archive has nothing for the
 * phrase, and it has something for it with that word in `fold` (`hoi nghị`, `Hội nghị`), this is the query
 * that was probably meant.
 */
export async function otherReadings(db: Db, query: Query): Promise<Warning[]> {
  const terms = termsOf(query.root).flatMap(({ term, negated }) =>
    !negated && term.kind === "term" && isMixed(term) ? [term] : [],
  );
  const warnings: Warning[] = [];
  for (const term of terms.slice(0, TERMS_MAX)) {
    const reading = (await newestWith(db, term)) === null ? await readingOf(db, term) : null;
    if (reading !== null) warnings.push(warn(query, term, reading));
  }
  return warnings;
}

function isMixed({ phrases, names }: Term): boolean {
  const [{ key, words, prefix }] = phrases;
  return key === "exact" && !prefix && names === null && words.some(isBare);
}

/** A word that was typed without a diacritic and could have one. */
function isBare({ exact, fold }: Term["phrases"][0]["words"][number]): boolean {
  return exact === fold && /[aeiouyd]/.test(fold);
}

async function readingOf(db: Db, term: Term): Promise<string | null> {
  const [first, ...others] = term.phrases.map((phrase) => ({ ...phrase, key: "fold" as const }));
  if (first === undefined) return null;
  const folded: Term = { ...term, phrases: [first, ...others] };
  const id = await newestWith(db, folded);
  const article = id === null ? null : await findArticle(db, id);
  if (article === null) return null;
  const document = prepareDocument(articleText(article));
  const [place] = occurrencesOf(folded, document);
  if (place === undefined) return null;
  const field = document.fields[place.first] ?? "body";
  return document.texts[field].slice(document.starts[place.first], document.ends[place.last]);
}

async function newestWith(db: Db, term: Term): Promise<number | null> {
  const { match } = compileQuery({ text: "", root: term });
  const [hit] = await db.all<{ id: number }>(
    sql`select rowid as id from articles_index where articles_index match ${match} order by rowid desc limit 1`,
  );
  return hit?.id ?? null;
}

function warn({ text }: Query, { start, end }: Term, reading: string): Warning {
  const typed = text.slice(start, end);
  const words = /^((?:[+-]|[A-Za-z]+: *)*).*?((?:~\d+)?)$/s.exec(typed);
  const quoted = `${words?.[1]?.replace("+", "") ?? ""}"${reading.replaceAll('"', " ")}"${words?.[2] ?? ""}`;
  return {
    position: start,
    reason: "other-reading",
    detail: `one diacritic makes every word of a phrase exact; no article has this phrase, but some have “${reading}”`,
    suggestion: text.slice(0, start) + quoted + text.slice(end),
  };
}
