import type { Facts } from "../shared/facts.ts";
import { mentionsIn } from "./facts/mentions.ts";
import { personsOf } from "./facts/persons.ts";
import { sentencesOf } from "./facts/words.ts";

/** What of an article its facts are read from. */
export type ArticleToRead = {
  title: string;
  lead: string | null;
  body: string;
  captions: readonly string[];
  publishedAt: string | null;
  language: string | null;
};

export function findFacts(article: ArticleToRead): Facts {
  const text = [article.title, article.lead, article.body, ...article.captions].join("\n");
  const sentences = sentencesOf(text);
  return { events: [], persons: personsOf(sentences.flatMap(mentionsIn)), organisations: [], glosses: [] };
}
