import { type ArticleToRead, findFacts } from "../../workers/ingest/facts.ts";
import type { Facts } from "../../workers/shared/facts.ts";

/** The facts of an article that has nothing but this. */
export function factsOf(article: Partial<ArticleToRead>): Facts {
  const empty = { title: "", lead: null, body: "", captions: [], publishedAt: null, language: "vi" };
  return findFacts({ ...empty, ...article });
}

/** The persons of a text, each in a line: `Thượng tướng Lê Văn A: Thứ trưởng Bộ Công an; Trưởng đoàn`. */
export function personsIn(body: string): string[] {
  return factsOf({ body }).persons.map(({ name, rank, otherRanks, posts }) => {
    const titled = [rank, ...otherRanks, name].filter((part) => part !== null).join(" ");
    return posts.length === 0 ? titled : `${titled}: ${posts.join("; ")}`;
  });
}
