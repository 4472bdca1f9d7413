import robotsParser from "robots-parser";

/** The name of this crawler in robots.txt: the product token of the User-Agent (RFC 9309, section 2.2.1). */
const ROBOT_NAME = "Baodong";
/** Maximum bytes read of a robots.txt: RFC 9309, section 2.5, asks for at least 500 KiB. */
export const ROBOTS_BYTES_MAX = 512_000;
/** Every address is shorter, so a longer pattern without a wildcard matches no page. */
const PATTERN_CHARS_MAX = 2_000;
/** The parser tries each wildcard at every character of an address, so their number is bounded. */
const WILDCARDS_MAX = 16;
const WILDCARD_RULES_MAX = 500;
/** Default pause between two requests to a host, where robots.txt sets none. */
const PAUSE_MS = 500;
/** Maximum `Crawl-delay` that is obeyed: with a longer pause, articles would be read an hour late. */
const PAUSE_MS_MAX = 10_000;

export type RobotsRules = {
  allows: (url: string) => boolean;
  /** The pause between two requests, in milliseconds: `Crawl-delay` within limits. */
  pauseMs: number;
};

export const NO_RULES: RobotsRules = { allows: () => true, pauseMs: PAUSE_MS };

/**
 * The lines of a robots.txt that apply to this crawler (groups that name it, and those for all); only these
 * are stored. The parser keeps each rule once for each name of its group, so 20,000 names before 20,000 rules
 * would fill the memory.
 */
export function rulesForUs(text: string): string {
  const mayBeTried = patternsToTry();
  const kept = groupsOf(text).flatMap((group) => {
    const names = new Set(group.flatMap(nameOfUs));
    const rules = group.filter(({ field }) => RULE_FIELDS.has(field));
    if (names.size === 0 || rules.length === 0) return [];
    return [
      ...[...names].map((name) => `user-agent: ${name}`),
      ...rules.map(({ field, value }) => (mayBeTried(value) ? `${field}: ${value}` : NO_RULE)),
    ];
  });
  return kept.join("\n");
}

type Line = { field: string; value: string };

const OUR_NAMES: ReadonlySet<string> = new Set([ROBOT_NAME.toLowerCase(), "*"]);
const RULE_FIELDS: ReadonlySet<string> = new Set(["allow", "disallow", "crawl-delay"]);
/** Replaces a rule that is left out, so that a group without other rules still exists. */
const NO_RULE = "disallow:";

/** Divides the lines into groups: each begins with the names of the crawlers it is for. */
function groupsOf(text: string): Line[][] {
  const groups: Line[][] = [];
  let before = "";
  for (const line of linesOf(text)) {
    if (line.field === "user-agent" && before !== "user-agent") groups.push([]);
    groups.at(-1)?.push(line);
    before = line.field;
  }
  return groups;
}

function nameOfUs({ field, value }: Line): string[] {
  const name = value.toLowerCase().replace(/\/.*/, "").trim();
  return field === "user-agent" && OUR_NAMES.has(name) ? [name] : [];
}

function linesOf(text: string): Line[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [rule = ""] = line.split("#", 1);
    const at = rule.indexOf(":");
    const written = rule.slice(0, Math.max(at, 0)).trim().toLowerCase();
    const field = MISSPELT.get(written) ?? written;
    const value = unescaped(rule.slice(at + 1).trim()).replace(/\*{2,}/g, "*");
    if (field === "") return [];
    return [
      {
        field,
        value: PATH_FIELDS.has(field) ? rooted(value) : field === "crawl-delay" ? secondsOf(value) : value,
      },
    ];
  });
}

/** Spellings that other crawlers accept too. */
const MISSPELT: ReadonlyMap<string, string> = new Map([
  ["user agent", "user-agent"],
  ["useragent", "user-agent"],
  ["disalow", "disallow"],
  ["dissallow", "disallow"],
  ["dissalow", "disallow"],
  ["disallaw", "disallow"],
  ["diasllow", "disallow"],
]);

const PATH_FIELDS: ReadonlySet<string> = new Set(["allow", "disallow"]);

/** RFC 9309 wants a path. Written without its first slash (`Disallow: admin/`), it means the same path. */
function rooted(pattern: string): string {
  return /^(?:[/*$]|[a-z]+:|$)/i.test(pattern) ? pattern : `/${pattern}`;
}

/** "2,5" and "5s" are seconds too. */
function secondsOf(delay: string): string {
  return /^\d+(?:[.,]\d+)?/.exec(delay)?.[0].replace(",", ".") ?? delay;
}

/** RFC 9309, section 2.2.2: `%7E` and `~` are the same, and so is any letter that needs no escape. */
function unescaped(address: string): string {
  return address.replace(/%(?:2[DE]|3\d|[46][1-9A-F]|[57][\dA]|5F|7E)/gi, (sequence) =>
    String.fromCharCode(Number.parseInt(sequence.slice(1), 16)),
  );
}

function patternsToTry(): (pattern: string) => boolean {
  let wildcardRules = 0;
  return (pattern) => {
    const wildcards = pattern.split("*").length - 1;
    wildcardRules += wildcards > 0 ? 1 : 0;
    const isCheap = wildcards === 0 || (wildcards <= WILDCARDS_MAX && wildcardRules <= WILDCARD_RULES_MAX);
    return isCheap && pattern.length <= PATTERN_CHARS_MAX;
  };
}

/**
 * What a robots.txt allows (RFC 9309); `url` is its own address.
 *
 * @example readRobots("user-agent: *\ndisallow: /a", "https://x.vn/robots.txt").allows("https://x.vn/a/1") // false
 */
export function readRobots(text: string, url: string): RobotsRules {
  const rules = robotsParser(url, text);
  const delayMs = (rules.getCrawlDelay(ROBOT_NAME) ?? 0) * 1_000;
  return {
    allows: (address) => rules.isAllowed(unescaped(address), ROBOT_NAME) ?? true,
    pauseMs: Math.min(Math.max(PAUSE_MS, delayMs), PAUSE_MS_MAX),
  };
}
