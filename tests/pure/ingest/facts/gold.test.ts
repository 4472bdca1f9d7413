import { describe, expect, test } from "vitest";
import type { ArticleToRead } from "../../../../workers/ingest/facts.ts";
import type { PersonFact } from "../../../../workers/shared/facts.ts";
import { tokenize } from "../../../../workers/shared/text/tokens.ts";
import { factsOf } from "../../../support/facts.ts";
import { material } from "../../../support/query-cases.ts";

const articles = material("seeds/articles.json");
const gold = material("seeds/gold.json");
const isAbsent = articles === null || gold === null;
if (isAbsent) console.warn("skipped: the facts of five real articles, since ../shared/seeds is not there");

type GoldPerson = { name: string; rank: string | null; posts: string[] };
type GoldEvent = { name: string; edition: { number: number } | null; date: string; place: string };
type Seed = {
  seed_file: string;
  event: GoldEvent;
  persons: GoldPerson[];
  abbreviations: Record<string, string | null>;
};

const texts: Record<string, Omit<ArticleToRead, "language">> = JSON.parse(articles ?? "{}");
const seeds: Seed[] = JSON.parse(gold ?? '{"seeds": []}').seeds;
const read = seeds.map((seed) => ({ seed, facts: factsOf(texts[seed.seed_file] ?? {}) }));

describe.skipIf(isAbsent)("five real articles (skipped where ../shared is absent)", () => {
  test.each(read)("the event of $seed.seed_file", ({ seed, facts }) => {
    const { name, edition, date, place } = seed.event;
    expect(facts.events[0]).toMatchObject({ name, edition: edition?.number ?? null, date, place });
  });

  test("persons with rank and posts: precision at least 0.95, recall at least 0.9", () => {
    const right = read.flatMap(({ seed, facts }) =>
      seed.persons.filter((person) => facts.persons.some((found) => isSame(found, person))),
    );
    const found = read.flatMap(({ facts }) => facts.persons);
    const wanted = read.flatMap(({ seed }) => seed.persons);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.95);
    expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.9);
  });

  test.each(read)("the abbreviations that $seed.seed_file explains", ({ seed, facts }) => {
    const explained = Object.entries(seed.abbreviations).filter(
      ([, long]) => long !== null && !/outlet/.test(long),
    );
    expect(Object.fromEntries(facts.glosses.map(({ short, long }) => [short, long]))).toEqual(
      Object.fromEntries(explained),
    );
  });
});

/**
 * The gold has a post as one naming of the person has it; ours is the fullest of all namings. In brackets it
 * says what is only meant.
 */
function isSame(found: PersonFact, { name, rank, posts }: GoldPerson): boolean {
  const [ours, theirs] = [found.posts.map(keyOf), posts.map((post) => keyOf(post.replace(/\(.*\)/, "")))];
  const agree = (post: string, other: string) => post === other || post.startsWith(`${other} `);
  return (
    keyOf(found.name) === keyOf(name) &&
    found.rank === rank &&
    theirs.every((post) => ours.some((own) => agree(own, post))) &&
    ours.every((own) => theirs.some((post) => agree(own, post)))
  );
}

function keyOf(text: string): string {
  return tokenize(text)
    .map(({ exact }) => exact)
    .join(" ");
}
