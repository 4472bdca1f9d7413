import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFault } from "../../../workers/api/http/json-fault.ts";

test.each([
  ["", 0, "a value"],
  ["{", 1, "a key in double quotes or }"],
  ["[1,]", 3, "a value"],
  ['{"a": 1,}', 8, "a key in double quotes"],
  ["{'a': 1}", 1, "a key in double quotes or }"],
  ['{"a" 1}', 5, ":"],
  ['{"a": 1 "b": 2}', 8, ", or }"],
  ["[1 2]", 3, ", or ]"],
  ["01", 0, "a value"],
  ["nul", 0, "a value"],
  ['"a\nb', 0, "a value"],
  ["{} {}", 3, "nothing more"],
  ["[1}", 2, ", or ]"],
])("%j stops being JSON at %i", (text, position, expected) => {
  expect(jsonFault(text)).toMatchObject({ position, expected });
});

test("the place is told as line and column too", () => {
  expect(jsonFault('{\n  "a": x\n}')).toMatchObject({ line: 2, column: 8 });
});

test("it and the engine agree on what is JSON", () => {
  const texts = fc.oneof(
    fc.json(),
    fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", "}", '"', "1", "\\", " "))
      .map(([json, at, sign]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + sign + json.slice(place + (sign === "" ? 1 : 0));
      }),
  );
  const agree = fc.property(texts, (text) => {
    expect(jsonFault(text) === null).toBe(isJson(text));
  });
  fc.assert(agree, { numRuns: 500 });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
