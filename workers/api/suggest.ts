import type { z } from "zod";
import { type Accents, followerOf, readAccents, type WordReading } from "../shared/accents/accents.ts";
import type { suggestListView } from "../shared/contract/suggest.ts";
import { outletName, outletsLike } from "../shared/outlets.ts";
import { textFields } from "../shared/query/language/fields.ts";
import { parseQuery } from "../shared/query/language/parse.ts";
import { replaceWords, typedPhrases } from "../shared/query/language/rewrite.ts";
import { termsOf } from "../shared/query/language/tree.ts";
import { dropMarks } from "../shared/text/characters.ts";
import { keysOf } from "../shared/text/keys.ts";
import type { Token } from "../shared/text/tokens.ts";

type Suggestion = z.input<typeof suggestListView>["data"][number];
/** A stored query. */
type Stored = { name: string; query: string };

const OF_A_KIND_MAX = 3;
/** Two syllables that follow each other by chance do so less often in the texts that were counted. */
const TOGETHER_MIN = 4;
const BEGINNING_CHARS_MIN = 2;

/** What may be meant by what was typed so far, a few of each kind, or of one kind only. */
export function suggest(
  typed: string,
  accents: Accents,
  stored: readonly Stored[],
  kind: Suggestion["kind"] | null = null,
): Suggestion[] {
  const begun = BEGUN.exec(typed);
  const beginning = begun?.groups?.word ?? "";
  const before = typed.slice(0, begun?.index);
  const isBegun = beginning.length >= BEGINNING_CHARS_MIN;
  const rewritten = new Set([typed]);
  const offers: Record<Suggestion["kind"], () => Suggestion[]> = {
    reading: () => offer("reading", distinct(rewritten, readings(typed, accents))),
    completion: () => offer("completion", distinct(rewritten, completions(typed, accents))),
    field: () => (isBegun ? fields(before, beginning) : []),
    outlet: () => (isBegun ? outlets(before, beginning) : []),
    subscription: () => storedLike(typed, stored),
  };
  return kind === null ? Object.values(offers).flatMap((make) => make()) : offers[kind]();
}

/** The last word, with or without `source:` before it. */
const BEGUN = /(?:(?:source|site): ?)?(?<word>[\p{L}\p{M}\p{N}.-]+)$/iu;

/** The whole query, each phrase read with its diacritics: best first. */
function readings(typed: string, accents: Accents): string[] {
  const phrases = phrasesOf(typed);
  const read = phrases.map((words) => otherReadings(words, accents));
  return places.map((place) =>
    replaceWords(
      typed,
      phrases.flatMap((words, at) => changes(words, read[at]?.[place] ?? read[at]?.[0])),
    ),
  );
}

/**
 * None where it is typed with diacritics, just as it is likeliest written: then it is meant so. None of a row
 * that is not mostly Vietnamese either (`nowhere to be found`), unless two words of it are written together.
 */
function otherReadings(words: readonly Token[], accents: Accents): WordReading[] {
  const letters = words.filter(({ fold }) => !/\d/.test(fold));
  const known = letters.filter(({ exact, fold }) => exact !== fold || accents.readings(fold).length > 0);
  const read = readAccents(accents, words.map(asTyped), OF_A_KIND_MAX);
  const [best = []] = read;
  const isPair = (left: string, at: number) => accents.after(left).count(best[at + 1] ?? "") >= TOGETHER_MIN;
  if (known.length * 2 <= letters.length && !best.some(isPair)) return [];
  const isAccented = words.some(({ exact, fold }) => exact !== fold);
  return isAccented && changes(words, read[0]).length === 0 ? [] : read;
}

const places = Array.from({ length: OF_A_KIND_MAX }, (_, place) => place);

/** The last phrase read as one whose last word is only begun, with what is never written apart from it. */
function completions(typed: string, accents: Accents): string[] {
  const words = phrasesOf(typed).at(-1);
  const last = words?.at(-1);
  if (words === undefined || last?.end !== typed.length) return [];
  if (last.end - last.start < BEGINNING_CHARS_MIN && words.length === 1) return [];
  const open = words.map((word) => ({ ...asTyped(word), open: word === last }));
  return readAccents(accents, open, OF_A_KIND_MAX).map((reading) => {
    const follower = followerOf(accents, reading.at(-1) ?? "");
    return replaceWords(typed, changes(words, reading)) + (follower === null ? "" : ` ${follower}`);
  });
}

function phrasesOf(typed: string): Token[][] {
  const query = parseQuery(typed);
  return query.ok ? typedPhrases(query.value) : [];
}

function asTyped({ exact, fold }: Token) {
  return { exact, fold };
}

/**
 * Only what is read otherwise than it was typed, so that a spelling of one's own stays. A word that was never
 * seen is read as its key, which is not for people.
 */
function changes(words: readonly Token[], reading: WordReading = []) {
  return words.flatMap(({ start, end, exact }, at) => {
    const by = reading[at];
    return by === undefined || by === exact || keysOf(by).exact === exact ? [] : [{ start, end, by }];
  });
}

function fields(before: string, beginning: string): Suggestion[] {
  const names = textFields.filter((name) => name.startsWith(beginning.toLowerCase()));
  return offer(
    "field",
    names.filter((name) => isTerm(before, `${name}:x`)).map((name) => `${before}${name}:`),
  );
}

function outlets(before: string, beginning: string): Suggestion[] {
  if (!isTerm(before, "source:example.org")) return [];
  return outletsLike(beginning)
    .slice(0, OF_A_KIND_MAX)
    .map((host) => ({ kind: "outlet", query: `${before}source:${host}`, label: outletName(host) }));
}

/** Whether a text is a term of its own after another one: in quotes or in a field it is not. */
function isTerm(before: string, text: string): boolean {
  const query = parseQuery(before + text);
  return query.ok && termsOf(query.value.root).some(({ term }) => term.start === before.length);
}

/** Those whose name holds what was typed. */
function storedLike(typed: string, stored: readonly Stored[]): Suggestion[] {
  const wanted = dropMarks(typed.trim().toLowerCase());
  if (wanted.length < BEGINNING_CHARS_MIN) return [];
  return stored
    .filter(({ name }) => dropMarks(name.toLowerCase()).includes(wanted))
    .slice(0, OF_A_KIND_MAX)
    .map(({ name, query }) => ({ kind: "subscription", query, label: name }));
}

function offer(kind: Suggestion["kind"], queries: readonly string[]): Suggestion[] {
  return queries.slice(0, OF_A_KIND_MAX).map((query) => ({ kind, query, label: null }));
}

/** Those that were not met yet; they are kept in mind. */
function distinct(met: Set<string>, queries: readonly string[]): string[] {
  return queries.filter((query) => !met.has(query) && met.add(query));
}
