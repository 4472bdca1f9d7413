import { ARTICLE_SEGMENTS, OTHER_SEGMENTS, PAGINATION_NAMES } from "../words/address-names.ts";

/**
 * What the shape of a URL suggests. `article`: a slug of words with a number long enough for an article's id,
 * or below a date. `perhaps`: a long slug alone, or an identifier in the query. `other`: a section, a tag, a
 * video, a file …
 */
export type UrlShape = "article" | "perhaps" | "other";

const ID_DIGITS_MIN = 5;
const SLUG_WORDS_MIN = 3;
const LONG_SLUG_WORDS_MIN = 5;

/**
 * Judges a canonical URL by its path alone, by patterns that many publishing systems share.
 *
 * @example urlShape(new URL("https://paper.example/mo-cang-moi-o-da-nang-4801234.html")) // "article"
 */
export function urlShape(url: URL): UrlShape {
  const segments = url.pathname.toLowerCase().split("/").filter(Boolean);
  const last = segments.at(-1) ?? "";
  if (segments.slice(0, -1).some((segment) => OTHER_SEGMENTS.has(segment))) return "other";
  if (OTHER_FILE.test(last) || PAGINATION.test(last)) return "other";

  const { words, idDigits } = partsOf(last);
  if (idDigits >= ID_DIGITS_MIN && words >= SLUG_WORDS_MIN) return "article";
  if (DATED_PATH.test(url.pathname) && words >= SLUG_WORDS_MIN) return "article";
  if (segments.some((segment) => ARTICLE_SEGMENTS.has(segment)) && words >= SLUG_WORDS_MIN) return "article";
  return words >= LONG_SLUG_WORDS_MIN || ID_IN_QUERY.test(url.search) ? "perhaps" : "other";
}

/**
 * The words of a slug and the length of the number at its end. Systems write it as -5047451.html,
 * -post1550000.html, -i712345, -ar890123.html, -d538917.html, _130987.html, or as a file name of its own:
 * /1550000.ldo.
 */
function partsOf(segment: string): { words: number; idDigits: number } {
  const name = segment.replace(/\.[a-z]{2,5}$/, "");
  const id = /(^|[-_.])(post|ar|[a-z])?(\d+)$/.exec(name);
  const slug = id === null ? name : name.slice(0, id.index);
  return { words: slug.split(/[-_.]/).filter(Boolean).length, idDigits: id?.[3]?.length ?? 0 };
}

const DATED_PATH = /\/(19|20)\d{2}\/(0?[1-9]|1[0-2])\//;
const ID_IN_QUERY = /[?&](id|newsid|articleid|urile|p)=[^&]/i;
const PAGE_NAME = PAGINATION_NAMES.join("|");
const PAGINATION = new RegExp(
  `^(?:${PAGE_NAME})-?\\d+(?:\\.\\w+)?$|-(?:${PAGE_NAME})-?\\d{1,3}(?:\\.\\w+)?$`,
);
const OTHER_FILE = /\.(jpe?g|png|gif|webp|svg|pdf|docx?|xlsx?|mp[34]|zip|rar|apk|xml|rss|json|css|js)$/;
