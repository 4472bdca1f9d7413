import robotsParser from "robots-parser";

/**
 * The name that a robots.txt addresses this crawler by: the product token of the User-Agent (RFC 9309,
 * 2.2.1).
 */
const ROBOT_NAME = "Baodong";
/** Maximum characters read of a robots.txt: RFC 9309, section 2.5, asks for at least 500 KiB. */
const CHARS_MAX = 512_000;
/** Default pause between two requests to a host, where robots.txt sets none. */
const PAUSE_MS = 500;
/** Maximum of `Crawl-delay` that is obeyed: a longer pause would have articles read an hour late. */
const PAUSE_MS_MAX = 10_000;

export type RobotsRules = {
  allows: (url: string) => boolean;
  /** Between two requests, in milliseconds: `Crawl-delay`, clamped. */
  pauseMs: number;
};

export const NO_RULES: RobotsRules = { allows: () => true, pauseMs: PAUSE_MS };

/** What a site allows, by its robots.txt (RFC 9309); `url` is where that stands. */
export function readRobots(text: string, url: string): RobotsRules {
  const rules = robotsParser(url, text.slice(0, CHARS_MAX));
  const delayMs = (rules.getCrawlDelay(ROBOT_NAME) ?? 0) * 1_000;
  return {
    allows: (address) => rules.isAllowed(address, ROBOT_NAME) ?? true,
    pauseMs: Math.min(Math.max(PAUSE_MS, Number.isFinite(delayMs) ? delayMs : 0), PAUSE_MS_MAX),
  };
}
