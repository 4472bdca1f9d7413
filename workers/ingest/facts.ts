import type { Facts } from "../shared/facts.ts";
import { eventsIn } from "./facts/events/events.ts";
import { glossesIn } from "./facts/glosses.ts";
import { organisationsOf } from "./facts/institutions/organisations.ts";
import { mentionsIn } from "./facts/persons/mentions.ts";
import { personsOf } from "./facts/persons/persons.ts";
import { type ReadSentence, type Sentence, sentencesOf } from "./facts/words/words.ts";
import { isVietnameseTag } from "./vietnamese.ts";

/** The parts of an article from which its facts are read. */
export type ArticleToRead = {
  title: string;
  lead: string | null;
  body: string;
  captions: readonly string[];
  /** ISO 8601. A day printed without a year is taken to be near it. */
  publishedAt: string | null;
  /** Facts are read only if this is `vi` or null. */
  language: string | null;
};

/** Maximum characters read, which take about 3 ms. An article names its main persons and events early. */
const BODY_CHARS_MAX = 20_000;
const CAPTIONS_MAX = 50;

/**
 * Reads who, what, when and where from a Vietnamese article. Pure; less than a millisecond for 5 KB once
 * warm.
 */
export function findFacts(article: ArticleToRead): Facts {
  const sentences = isVietnamese(article) ? sentencesIn(article).map(withMentions) : [];
  const persons = personsOf(sentences.flatMap(({ mentions }) => mentions));
  return {
    events: eventsIn(sentences, article.publishedAt),
    persons,
    organisations: organisationsOf(
      sentences,
      persons.map(({ name }) => name),
    ),
    glosses: glossesIn(sentences),
  };
}

function isVietnamese({ language }: ArticleToRead): boolean {
  return language === null || isVietnameseTag(language);
}

function sentencesIn({ title, lead, body, captions }: ArticleToRead): Sentence[] {
  const heading = sentencesOf(title).filter((sentence) => !isHeadline(sentence));
  const rest = [lead ?? "", body.slice(0, BODY_CHARS_MAX), ...captions.slice(0, CAPTIONS_MAX)];
  return [...heading, ...rest.flatMap(sentencesOf)];
}

function withMentions(sentence: Sentence): ReadSentence {
  return { ...sentence, mentions: mentionsIn(sentence) };
}

const HEADLINE_WORDS_MIN = 5;
const HEADLINE_SHARE = 0.75;

/** In A Headline Every Word Has A Capital, so a capital does not mark a name. */
function isHeadline({ words }: Sentence): boolean {
  const letters = words.filter(({ shape }) => shape !== "mark" && shape !== "number");
  const large = letters.filter(({ shape }) => shape !== "lower");
  return letters.length >= HEADLINE_WORDS_MIN && large.length >= HEADLINE_SHARE * letters.length;
}
