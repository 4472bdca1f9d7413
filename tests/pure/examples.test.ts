import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, sourceFiles } from "../tidy/tree.ts";

type Example = { path: string; call: string; gives: string };

/** Of a comment's `@example call // what it gives`: both are JavaScript, over what the file exports. */
const EXAMPLE = /@example (.+?) \/\/ (.+)$/gm;

const examples: Example[] = sourceFiles()
  .filter(({ path }) => path.startsWith("workers/"))
  .flatMap(({ path, text }) =>
    [...text.matchAll(EXAMPLE)].map(([, call = "", gives = ""]) => ({ path, call, gives })),
  );

test("some thirty doors show an example", () => expect(examples.length).toBeGreaterThan(25));

test.each(examples)("$call gives $gives", async ({ path, call, gives }) => {
  const exported: Record<string, unknown> = await import(join(ROOT, path));
  expect(evaluate(call, exported)).toEqual(evaluate(gives, exported));
});

/** The text is of our own comments. */
function evaluate(expression: string, names: Record<string, unknown>): unknown {
  return new Function(...Object.keys(names), `return (${expression});`)(...Object.values(names));
}
