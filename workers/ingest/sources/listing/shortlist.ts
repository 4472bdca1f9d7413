import type { FoundLink } from "../../../shared/contract/found-link.ts";

/** Maximum links that one poll keeps. */
export const KEPT_MAX = 500;
/** Maximum links that are looked up in the store, at one row read each. */
const COMPARED_MAX = 5_000;
/** Minimum share of links with a date for a list to be cut by dates. */
const DATED_SHARE_MIN = 0.9;

/**
 * The links of a list that may be kept. `isSettled`: they are the newest by date. Otherwise the list does not
 * say what is new, and the unknown ones are kept. `isCut`: some of the list are missing.
 */
export type Shortlist = { links: FoundLink[]; isSettled: boolean; isCut: boolean };

/**
 * Cuts a list that is too long, in whatever order it is: to its newest by date; without dates, to the links
 * with the highest and the lowest numbers in their addresses, or to both ends of the document.
 */
export function shortlist(links: readonly FoundLink[], keptMax = KEPT_MAX): Shortlist {
  if (links.length <= keptMax) return { links: [...links], isSettled: true, isCut: false };
  if (isDated(links)) {
    const dated = links.filter((link) => timeOf(link) !== "");
    return { links: byDate(dated).slice(0, keptMax), isSettled: true, isCut: true };
  }
  return { links: bothEnds(byNumber(links)), isSettled: false, isCut: links.length > COMPARED_MAX };
}

/**
 * Sorts links by date, those without one last; if most have none, by the numbers in their addresses; and if
 * most have no number either, not at all.
 */
export function newestFirst(links: readonly FoundLink[]): FoundLink[] {
  return isDated(links) ? byDate(links) : byNumber(links);
}

function isDated(links: readonly FoundLink[]): boolean {
  return links.filter((link) => timeOf(link) !== "").length >= DATED_SHARE_MIN * links.length;
}

function byDate(links: readonly FoundLink[]): FoundLink[] {
  return links.toSorted((one, other) => {
    const [time, otherTime] = [timeOf(one), timeOf(other)];
    return time < otherTime ? 1 : time > otherTime ? -1 : 0;
  });
}

function timeOf({ modifiedAt, publishedAt }: FoundLink): string {
  return modifiedAt ?? publishedAt ?? "";
}

/**
 * Sites number their articles, so the highest number is the newest. If most links have none, the order stays.
 */
function byNumber(links: readonly FoundLink[]): FoundLink[] {
  const numbered = links.map((link) => ({ link, number: numberIn(link.url) }));
  if (numbered.filter(({ number }) => number > 0).length < DATED_SHARE_MIN * links.length) return [...links];
  return numbered.sort((one, other) => other.number - one.number).map(({ link }) => link);
}

function numberIn(url: string): number {
  const { pathname } = new URL(url);
  return Number(/(\d{4,15})(?:\.[a-z]{2,5})?\/?$/i.exec(pathname)?.[1] ?? 0);
}

function bothEnds(links: readonly FoundLink[]): FoundLink[] {
  if (links.length <= COMPARED_MAX) return [...links];
  return [...links.slice(0, COMPARED_MAX / 2), ...links.slice(-COMPARED_MAX / 2)];
}
