/**
 * The fields that hold words, the most significant first. Each is declared only here: the grammar, the
 * matcher, the columns of the full-text index, its weights, the views and the test generator are derived from
 * it, and `tests/tidy` compares the migration and the documents.
 *
 * - `name`: before the colon in a query, on a snippet, and the index column of the exact keys (`<name>_fold`
 * has the folded ones).
 * - `from`: its property of `ArticleText`.
 * - `weight`: of one hit, for sorting by relevance (bm25); a hit of the folded key alone counts FOLD_SHARE
 * of it.
 * - `isStory`: whether a term without a field searches it: the newspaper's text, and not who signed it or
 * what was read from it.
 */
export const fields = [
  { name: "title", from: "title", weight: 10, isStory: true },
  { name: "lead", from: "lead", weight: 5, isStory: true },
  { name: "body", from: "body", weight: 1, isStory: true },
  { name: "caption", from: "captions", weight: 2, isStory: true },
  { name: "author", from: "authors", weight: 3, isStory: false },
  { name: "person", from: "persons", weight: 3, isStory: false },
  { name: "event", from: "events", weight: 6, isStory: false },
] as const;

export type TextField = (typeof fields)[number]["name"];

export const FOLD_SHARE = 0.8;

export const textFields: readonly TextField[] = fields.map(({ name }) => name);

/** The fields that a term without a field searches. */
export const storyFields: readonly TextField[] = fields.flatMap(({ name, isStory }) => (isStory ? name : []));
