import { dropMarks } from "../../../shared/text/characters.ts";
import { anyOf } from "../../words/entries.ts";
import { isRecord, type JsonLdNode, textField } from "../data/json-ld.ts";
import type { Metas } from "../data/metas.ts";
import { type LightElement, textOf } from "../html/light-tree.ts";
import type { ScannedPage } from "../html/scan.ts";
import { cleanLine, wordsOf } from "../text/clean-text.ts";
import { namesOfAccounts } from "./site-accounts.ts";

const SITE_NAME_CHARACTERS_MAX = 60;
const TITLE_NAME_WORDS_MAX = 6;
const LABEL_LETTERS_MIN = 4;
const LOGO_ELEMENTS_MAX = 400;
const LOGO_DEPTH_MAX = 3;
const LINK_ELEMENTS_MAX = 8;

/**
 * The separators of a title's parts: a bar or a dash between spaces, a bar alone, or, in scripts without
 * spaces, a dash or a low line alone.
 */
export const TITLE_SEPARATOR =
  /\s+([|–—-]|::|»|·)\s+|\s*([|｜\u3163])\s*|(?<=[\p{scx=Han}\p{scx=Hang}！？…」』”])([-_]{1,2})(?=[\p{scx=Han}\p{scx=Hang}])/u;

/** The names of the site, from every source on the page except the page's own title. */
export function namesOfSite(
  page: ScannedPage,
  metas: Metas,
  article: JsonLdNode | null,
  jsonLd: readonly JsonLdNode[],
  url: URL,
): string[] {
  const publisher = article?.fields.publisher;
  const host = url.hostname.replace(/^www\./, "");
  const names = [
    metas.first("og:site_name"),
    metas.first("application-name", "apple-mobile-web-app-title"),
    metas.first("twitter:site", "copyright"),
    bareOwner(metas.first("publisher", "dc.publisher") ?? metas.first("copyright") ?? ""),
    isRecord(publisher) && typeof publisher.name === "string" ? cleanLine(publisher.name) : null,
    ...jsonLd
      .filter(
        ({ types }) =>
          types.some((type) => /Organization$|^WebSite$/.test(type)) && !types.includes("Person"),
      )
      .map((node) => textField(node, "name")),
    ...logoNames(page, host),
    nameInTitle(page, host),
    host,
    host.split(".")[0],
  ];
  const titles = [page.title, metas.first("og:title") ?? ""].map((title) => wordsOf(title).join(" "));
  const isOwn = (name: string): boolean =>
    name !== "" && name.length <= SITE_NAME_CHARACTERS_MAX && !titles.includes(wordsOf(name).join(" "));
  const own = names.filter((name) => typeof name === "string" && isOwn(name)) as string[];
  return [...new Set([...own, ...namesOfAccounts(page, article, jsonLd, own)])];
}

/** "© 2023 Deutsche Welle (www.dw.com)": removes everything except the name. */
function bareOwner(text: string): string {
  return cleanLine(
    text.slice(0, SITE_NAME_CHARACTERS_MAX * 2).replace(/\([^)]*\)|©|\(c\)|copyright|\d{4}/gi, " "),
  );
}

/** The alternative texts of the site's logo. A single word may be anything, so it must occur in the host. */
function logoNames(page: ScannedPage, host: string): string[] {
  return page.elements
    .slice(0, LOGO_ELEMENTS_MAX)
    .filter((element) => element.tag === "img" && isLogo(element))
    .map(({ attributes }) => cleanLine(attributes.get("alt") ?? "").replace(/^logo\s+|\s+logo$/i, ""))
    .filter((name) => wordsOf(name).length > 1 || bearsHost(name, host));
}

function isLogo(image: LightElement): boolean {
  let around: LightElement | null = image;
  for (let depth = 0; around && depth < LOGO_DEPTH_MAX; depth++, around = around.parent)
    if (around.classNames.is("logo")) return true;
  return false;
}

/**
 * The last part of the page's title, if it can only be the site: "… - Báo Sông Đào", "…-晨报网", the letters of
 * the host, or the text of a link to the front page.
 */
function nameInTitle(page: ScannedPage, host: string): string | null {
  const parts = page.title.slice(-2 * SITE_NAME_CHARACTERS_MAX).split(TITLE_SEPARATOR);
  const last = cleanLine(parts.at(-1) ?? "");
  if (parts.length < 2 || wordsOf(last).length > TITLE_NAME_WORDS_MAX) return null;
  const isNamed = PRESS_NAME.test(last) || PRESS_ENDING.test(last) || bearsHost(last, host);
  return isNamed || isNameOfFrontPage(last, page) ? last : null;
}

/** Whether a link to the front page, or the picture in it, has this name. */
function isNameOfFrontPage(name: string, { elements }: ScannedPage): boolean {
  return elements.some(
    (element) =>
      element.tag === "a" &&
      element.end - element.index <= LINK_ELEMENTS_MAX &&
      FRONT_PAGE.test(element.attributes.get("href") ?? "") &&
      (textOf(element) === name ||
        elements.slice(element.index, element.end).some((part) => isTitled(part, name))),
  );
}

function isTitled({ attributes }: LightElement, name: string): boolean {
  return attributes.get("title") === name || attributes.get("alt") === name;
}

/** The address of a front page, of this host or, as on a saved page, of another. */
const FRONT_PAGE = /^(?:https?:\/\/[^/?#]+\/?|\/)$/i;

/** A name in a script without spaces that ends with a word for a kind of press: "晨报", "江城网". */
const PRESS_ENDING = new RegExp(`^[\\p{scx=Han}\\p{scx=Hang}]{1,8}?${anyOf("pressEndings")}$`, "u");

/**
 * A word for a kind of press followed by a capitalised name. A headline that begins with "Báo cáo …" does not
 * match.
 */
const PRESS_NAME = new RegExp(
  `^${anyOf("pressKinds")}(?: (?:\\p{Lu}[\\p{L}\\d.]*|${anyOf("conjunctions")}|&|-))+$`,
  "u",
);

/**
 * Whether a name fits the host by the same letters or the same first word: "Báo Sông Đào" and
 * `baosongdao.vn`, "Spektrum der Wissenschaft" and `spektrum.de`.
 */
function bearsHost(name: string, host: string): boolean {
  const words = wordsOf(name).map(dropMarks);
  const labels = host
    .split(".")
    .slice(0, -1)
    .map((label) => label.replace(/[^a-z\d]/g, ""));
  const whole = words.join("");
  return labels.some(
    (label) =>
      label.length >= LABEL_LETTERS_MIN &&
      (whole === label ||
        whole.replace(PRESS_LETTERS, "") === label.replace(PRESS_LETTERS, "") ||
        (words[0] === label && words.length <= 3)),
  );
}

const PRESS_LETTERS = /^(?:bao|the)(?=.{4})|(?:news|online|dientu)$/g;
