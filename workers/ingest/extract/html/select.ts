import { memoize } from "../text/memoize.ts";
import type { LightElement, LightTree } from "./light-tree.ts";

/**
 * Selectors on the light tree, for whole pages, of which no DOM is built: compound selectors of tag, `#id`,
 * `.class` and `[attribute]` (with `=`, `*=`, `^=`, `$=`), ancestors before a space, lists separated by
 * commas. Returns document order.
 */
export function selectAll(tree: LightTree, selectors: string): LightElement[] {
  const lists = compile(selectors);
  const found: LightElement[] = [];
  for (const element of tree.elements) if (matchesAny(element, lists)) found.push(element);
  return found;
}

export function selectFirst(tree: LightTree, selectors: string): LightElement | null {
  const lists = compile(selectors);
  return tree.elements.find((element) => matchesAny(element, lists)) ?? null;
}

function matchesAny(element: LightElement, lists: readonly Step[][]): boolean {
  for (const steps of lists) if (matchesSteps(element, steps)) return true;
  return false;
}

type Test = { name: string; operator: string; value: string };
type Step = { tag: string; id: string; classes: string[]; tests: Test[] };

const compile = memoize((selectors: string): Step[][] =>
  splitOutside(selectors, ",").map((selector) => splitOutside(selector.trim(), " ").map(compileStep)),
);

/** Splits at a character outside square brackets. */
function splitOutside(text: string, separator: "," | " "): string[] {
  return text
    .split(separator === "," ? /,(?![^[]*\])/ : /\s+(?![^[]*\])/)
    .filter((part) => part.trim() !== "");
}

const PARTS = /([.#]?[\w-]+)|\[\s*([\w:-]+)\s*(?:([*^$~]?=)\s*["']?([^"'\]]*)["']?)?\s*\]/g;

function compileStep(text: string): Step {
  const step: Step = { tag: "", id: "", classes: [], tests: [] };
  for (const [, simple, name, operator, value] of text.matchAll(PARTS)) {
    if (simple?.startsWith(".")) step.classes.push(simple.slice(1));
    else if (simple?.startsWith("#")) step.id = simple.slice(1);
    else if (simple) step.tag = simple.toLowerCase();
    else if (name)
      step.tests.push({ name: name.toLowerCase(), operator: operator ?? "", value: value ?? "" });
  }
  return step;
}

function matchesSteps(element: LightElement, steps: readonly Step[]): boolean {
  const last = steps.at(-1);
  if (!last || !matches(element, last)) return false;
  let wanted = steps.length - 2;
  for (let around = element.parent; around && wanted >= 0; around = around.parent) {
    const step = steps[wanted];
    if (step && matches(around, step)) wanted--;
  }
  return wanted < 0;
}

function matches(element: LightElement, step: Step): boolean {
  if (step.tag !== "" && step.tag !== element.tag) return false;
  if (step.id !== "" && step.id !== element.id) return false;
  for (const test of step.tests) if (!passes(element, test)) return false;
  for (const name of step.classes) if (!hasClass(element, name)) return false;
  return true;
}

function hasClass(element: LightElement, name: string): boolean {
  const at = element.className.indexOf(name);
  return at >= 0 && ` ${element.className.replace(/\s+/g, " ")} `.includes(` ${name} `);
}

function passes(element: LightElement, { name, operator, value }: Test): boolean {
  const found = element.attributes.get(name);
  if (found === undefined) return false;
  switch (operator) {
    case "=":
      return found === value;
    case "*=":
      return found.includes(value);
    case "^=":
      return found.startsWith(value);
    case "$=":
      return found.endsWith(value);
    case "~=":
      return ` ${found} `.includes(` ${value} `);
    default:
      return true;
  }
}
