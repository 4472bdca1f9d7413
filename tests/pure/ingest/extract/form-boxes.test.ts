import { describe, expect, test } from "vitest";
import { extract } from "../../../../workers/ingest/extract.ts";

const TEXT = [
  "Divers found that two of the eleven piles of the eastern pier had been hollowed out by shipworm, the board said.",
  "Repairs are to begin in spring, when the ferries go back to the northern dock, and will take two years in all.",
  "Until then, passengers walk to the old quay, where a tent and two counters have been put up beside the crane.",
  "The town will pay for half of the work; the rest is to come from the county and from the ferry company.",
];

function bodyWith(box: string): string {
  const [first, second, ...others] = TEXT.map((text) => `<p>${text}</p>`);
  const html = `<html lang="en"><head><title>Eastern pier closed</title></head><body><h1>Eastern pier closed after shipworm</h1><div class="x1">${first}${second}${box}${others.join("")}</div></body></html>`;
  const outcome = extract({ html, url: "https://paper.example/pier-4829", now: "2026-04-01T00:00:00Z" });
  return outcome.ok ? outcome.value.body : outcome.reason;
}

describe("a box that asks the reader for something is not text", () => {
  test.each([
    [
      "a poll with labels",
      `<div class="x7"><p>Do you think that the old pier should be repaired at all?</p><label><input type="radio"> Yes</label><label><input type="radio"> No</label></div>`,
    ],
    [
      "a newsletter with a label",
      `<div class="x7"><p>The harbour's news every morning, in your mail before breakfast.</p><div><label>Address <input type="email"></label></div></div>`,
    ],
    [
      "a newsletter with a bare field",
      `<div class="x7"><p>The harbour's news every morning, in your mail before breakfast.</p><input type="email"></div>`,
    ],
  ])("%s", (_, box) => expect(bodyWith(box)).toBe(TEXT.join("\n\n")));
});

test.each(['<input type="hidden" name="token" value="7a1">', '<label style="display:none">Name</label>'])(
  "a field that is not shown makes no box a form: %s",
  (field) => {
    const own =
      "The board asks all who saw cracks in the piles before the autumn to write down where and when.";
    expect(bodyWith(`<div class="x7"><p>${own}</p>${field}</div>`)).toContain(own);
  },
);

test("a hidden field makes answers that are opened below their questions no form", () => {
  const answers = ["north", "south"].map(
    (side) => `The ferry sails from the ${side} side at nine, the board said.`,
  );
  const box = answers.map((text) => `<h3>When?</h3><div hidden><p>${text}</p><input type="HIDDEN"></div>`);
  for (const answer of answers) expect(bodyWith(box.join(""))).toContain(answer);
});

test("a page that is one form keeps its text", () => {
  const html = `<html lang="en"><head><title>Eastern pier closed</title></head><body><form><label>Search <input></label><h1>Eastern pier closed after shipworm</h1><div>${TEXT.map((text) => `<p>${text}</p>`).join("")}</div></form></body></html>`;
  const outcome = extract({ html, url: "https://paper.example/pier-4829", now: "2026-04-01T00:00:00Z" });
  expect(outcome.ok && outcome.value.body).toBe(TEXT.join("\n\n"));
});
