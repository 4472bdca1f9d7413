/**
 * The fields that hold words, most telling first: each is declared here and nowhere else. The grammar, the
 * matcher, the columns of the full-text index, its weights, the views and the test generator are derived;
 * `tests/tidy` compares the migration and the documents.
 *
 * - `name`: before the colon in a query, on a snippet, and the index column of the exact keys (`<name>_fold`
 * holds the folded ones).
 * - `from`: where `ArticleText` has it.
 * - `weight`: of one hit, for best-first search (bm25); a hit that only the folded key has counts FOLD_SHARE
 * of it.
 * - `isStory`: whether a term without a field looks there, too: in what the newspaper wrote, not in who
 * signed it or what was read from it.
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
