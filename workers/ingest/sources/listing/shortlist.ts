import type { FoundLink } from "../../../shared/contract/found-link.ts";

/** The most links that one poll keeps. */
export const KEPT_MAX = 500;
/** The most links whose being known is asked of the store: each is a row read. */
const COMPARED_MAX = 5_000;
/** Of a list's links, those that must have a date before the list is cut by dates. */
const DATED_SHARE_MIN = 0.9;

/**
 * What of a list may be kept. `isSettled`: `links` are the newest by date. Else the list does not say what is
 * new, and what was not seen before is. `isCut`: some of the list are not among them.
 */
export type Shortlist = { links: FoundLink[]; isSettled: boolean; isCut: boolean };

/**
 * Cuts a list that is too long, whatever order it is in: to its newest by date; where it gives none, to those
 * with the highest numbers in their addresses and the lowest, or to both ends of the document.
 */
export function shortlist(links: readonly FoundLink[], keptMax = KEPT_MAX): Shortlist {
  if (links.length <= keptMax) return { links: [...links], isSettled: true, isCut: false };
  const dated = links.filter((link) => timeOf(link) !== "");
  if (dated.length >= DATED_SHARE_MIN * links.length) {
    dated.sort((one, other) => (timeOf(one) < timeOf(other) ? 1 : timeOf(one) > timeOf(other) ? -1 : 0));
    return { links: dated.slice(0, keptMax), isSettled: true, isCut: true };
  }
  return { links: bothEnds(byNumber(links)), isSettled: false, isCut: links.length > COMPARED_MAX };
}

function timeOf({ modifiedAt, publishedAt }: FoundLink): string {
  return modifiedAt ?? publishedAt ?? "";
}

/** Sites count their articles, so the highest number is the newest; as they are where most have none. */
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
