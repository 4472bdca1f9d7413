import { describe, expect, test } from "vitest";
import { readKeep } from "../../../workers/shared/keep.ts";

describe("for how long rows are kept", () => {
  test.each([
    ["", {}],
    ["article=1095, body=365", { article: 1_095, body: 365 }],
    [" links = 400 ,attempts=90,ledger=800,", { links: 400, attempts: 90, ledger: 800 }],
  ])("%s", (text, keep) => expect(readKeep(text)).toEqual({ ok: true, value: keep }));

  test.each([
    [
      "articles=90",
      '"articles=90" is none of article=, body=, links=, attempts=, ledger=, with a number of days',
    ],
    ["body", '"body" is none of article=, body=, links=, attempts=, ledger=, with a number of days'],
    ["body=365, links=7", '"links=7" must be 30 to 36500 days'],
    [
      "body=365d",
      '"body=365d" is none of article=, body=, links=, attempts=, ledger=, with a number of days',
    ],
  ])("%s is refused", (text, detail) => expect(readKeep(text)).toMatchObject({ ok: false, detail }));
});
