import { parseHTML } from "linkedom";
import { afterEach, expect, test, vi } from "vitest";

/** The types of the browser are not those of the tests, so it is imported by name. */
const SCRIPT: string = "../../../workers/api/pages/browser/take.ts";
const { takeProposals } = await import(SCRIPT);

const PAGE = `<textarea data-target="preview">an ninh mang</textarea>
  <a data-take="preview" href="/?q=x">"an ninh mạng"</a>`;

afterEach(() => void vi.unstubAllGlobals());

/** A click on the proposal: what the field holds then, and whether the browser still opens the link. */
function click(keys: Record<string, boolean>) {
  const { document, Element, Event } = parseHTML(`<html><body>${PAGE}</body></html>`);
  for (const [name, value] of Object.entries({ document, Element, Event })) vi.stubGlobal(name, value);
  takeProposals();
  const field = document.querySelector("textarea");
  field.focus ??= () => undefined;
  const event = Object.assign(new Event("click", { bubbles: true, cancelable: true }), keys);
  document.querySelector("a").dispatchEvent(event);
  return [field.value, !event.defaultPrevented];
}

test("a click on a proposed query writes it into the field", () => {
  expect(click({})).toEqual(['"an ninh mạng"', false]);
});

test.each(["ctrlKey", "metaKey", "shiftKey", "altKey"])(
  "with the key that opens a link elsewhere (%s), a proposed query is opened as any link is",
  (key) => {
    expect(click({ [key]: true })).toEqual(["an ninh mang", true]);
  },
);
