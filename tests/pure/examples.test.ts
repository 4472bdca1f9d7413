import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { parseQuery } from "../../workers/shared/query/language/parse.ts";
import { type ArticleText, prepareDocument } from "../../workers/shared/query/match/document.ts";
import { ROOT, sourceFiles } from "../tidy/tree.ts";

type Example = { path: string; call: string; gives: string };

/**
 * `@example call // its result` in a comment: both are JavaScript that may use the exports of the file, and
 * {@link given}.
 */
const EXAMPLE = /@example (.+?) \/\/ (.+)$/gm;

const examples: Example[] = sourceFiles()
  .filter(({ path }) => path.startsWith("workers/"))
  .flatMap(({ path, text }) =>
    [...text.matchAll(EXAMPLE)].map(([, call = "", gives = ""]) => ({ path, call, gives })),
  );

/** What an example about matching or about a view needs besides its own file. */
const given = { parseQuery, prepareArticle, z };

function prepareArticle(fields: Partial<ArticleText>) {
  const empty = { title: null, lead: null, body: null, captions: [], authors: [], outlet: null };
  return prepareDocument({ ...empty, ...fields });
}

test("the functions with many callers show an example", () => expect(examples.length).toBeGreaterThan(60));

test.each(examples)("$call gives $gives", async ({ path, call, gives }) => {
  const exported: Record<string, unknown> = { ...given, ...(await import(join(ROOT, path))) };
  expect(evaluate(call, exported)).toEqual(evaluate(gives, exported));
});

/** The expressions come from the comments of this repository. */
function evaluate(expression: string, names: Record<string, unknown>): unknown {
  return new Function(...Object.keys(names), `return (${expression});`)(...Object.values(names));
}
