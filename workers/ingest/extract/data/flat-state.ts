import { isNode } from "./node-kinds.ts";

const VALUES_MAX = 100_000;
const DEPTH_MAX = 60;

/**
 * The value of a flattened state, in which objects and lists hold the positions of their values (devalue, as
 * in Nuxt 3 and SvelteKit; turbo-stream, as in Remix); any other value unchanged.
 *
 * @example inflated([{ title: 1, body: 2 }, "A", "B"]) // { title: "A", body: "B" }
 */
export function inflated(state: unknown): unknown {
  return Array.isArray(state) && isFlat(state) ? valueAt(0, { state, left: VALUES_MAX }, 0) : state;
}

type Flat = { state: readonly unknown[]; left: number };

function valueAt(position: unknown, flat: Flat, depth: number): unknown {
  const value: unknown = typeof position === "number" ? flat.state[position] : position;
  if (typeof value !== "object" || value === null) return value;
  if (depth > DEPTH_MAX || flat.left-- <= 0) return null;
  const inner = (one: unknown) => valueAt(one, flat, depth + 1);
  if (Array.isArray(value)) return isName(value[0]) ? inner(value[1]) : value.map(inner);
  const fields = Object.entries(value).map(([name, one]) => [nameOf(name, flat.state), inner(one)]);
  return Object.fromEntries(fields) as unknown;
}

function isFlat([first, ...others]: readonly unknown[]): boolean {
  const places = Array.isArray(first) ? first : isNode(first) ? Object.values(first) : [];
  const most = others.length;
  return (
    places.length > 0 &&
    places.every((place) => isName(place) || (Number.isInteger(place) && Number(place) <= most))
  );
}

/** The name of a kind of value: "Reactive". */
function isName(place: unknown): boolean {
  return typeof place === "string" && /^[A-Z]\w{0,30}$/.test(place);
}

/** The name of a field, which may be given as its position. */
function nameOf(name: string, state: readonly unknown[]): string {
  const position = /^_(\d{1,6})$/.exec(name)?.[1];
  return position === undefined ? name : String(state[Number(position)]);
}
