import type { LightElement, LightTree } from "./light-tree.ts";
import { remembered } from "./remembered.ts";
import { inWords, type Vocabulary, vocabulary } from "./vocabulary.ts";

/** The elements of a page that their names or tags offer to the ladders of fields, in document order, found in one walk. */
export type Signs = {
  headings: LightElement[];
  bylines: LightElement[];
  dates: LightElement[];
  leads: LightElement[];
  crumbs: LightElement[];
  walls: LightElement[];
  entries: LightElement[];
};

export function readSigns(tree: LightTree): Signs {
  const signs: Signs = {
    headings: [],
    bylines: [],
    dates: [],
    leads: [],
    crumbs: [],
    walls: [],
    entries: [],
  };
  for (const element of tree.elements) {
    if (element.hidden) continue;
    if (element.tag === "h1") signs.headings.push(element);
    for (const kind of kindsOf(element)) signs[kind].push(element);
  }
  return signs;
}

type Kind = Exclude<keyof Signs, "headings">;

const NONE: readonly Kind[] = [];

function kindsOf(element: LightElement): readonly Kind[] {
  const { names, attributes, tag } = element;
  const named = names === "" ? NONE : kindsByName(names);
  if (DATE_TAGS.has(tag)) return [...named, "dates"];
  if (tag === "a" && AUTHOR_PAGE.test(attributes.href ?? "")) return [...named, "bylines"];
  const role = attributes.itemprop ?? attributes.rel ?? attributes["data-role"];
  if (role === undefined || !ROLE.test(role)) return named;
  return [...named, /author/i.test(role) ? "bylines" : "dates"];
}

/** A link to an author's own page. */
const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:en|in|es)?|tac-gia|auteurs?|by|profile|contributors?|journalist|people|staff|redakteur|writers?)\/[^/]/i;

const DATE_TAGS: ReadonlySet<string> = new Set(["time", "relative-time"]);

const ROLE = /^(?:author|creator|datepublished|datemodified|datecreated|publishdate)(?:\s|$)/i;

const kindsByName = remembered((names: string): readonly Kind[] => {
  const words = inWords(names);
  return NAMES.flatMap(([kind, isNamed]) => (isNamed(words) === null ? [] : [kind]));
});

const NAMES: readonly (readonly [Kind, Vocabulary])[] = [
  [
    "bylines",
    vocabulary(`author byline by-line writer contributor auteur autor tac-gia tacgia but-danh post-by posted-by reporter journalist
      signature article-author articleauthor post-author postauthor entry-author detail-author`),
  ],
  [
    "dates",
    vocabulary(`date$ dates$ time$ times$ datetime timestamp published$ publish$ publish-on publish-at publish-date publish-time
      published-on published-at published-date published-time publishdate publishtime publication pubdate pub-date pubtime posted$
      posted-on dateline meta$ metadata byline post-date post-time post-meta post-info postdate postmeta entry-date entry-meta entrydate
      article-date article-time article-meta article-info articledate articlemeta news-date news-time newsdate story-date ngay$ thoi-gian
      created$ create$ datum$ fecha$ data$ updated$ update$ modified$ time-update box-date info$ submitted calendar zeit$`),
  ],
  [
    "leads",
    vocabulary(`sapo$ lead$ lede$ standfirst stand-first subtitle sub-title subhead subheading sub-headline sub-heading dek$ deck$
      teaser-text teasertext article-summary article-intro article-description article-excerpt article-brief brief$ chapo$ chapeau$ chappeau$ entradilla
      bajada sommario ingress$ vorspann anrisser`),
  ],
  [
    "crumbs",
    vocabulary(
      "breadcrumb bread-crumb crumbs detail-cate post-cat$ post-cate article-cate category-name cate-name cat-name",
    ),
  ],
  [
    "walls",
    vocabulary(
      "paywall pay-wall premium-wall premium-box premium-teaser subscriber-only subscription-wall regwall metered piano- offer-wall",
    ),
  ],
  [
    "entries",
    vocabulary(
      "live-item live-entry live-post live-blog live-update live-event live-time live-ticker tuong-thuat truc-tiep",
    ),
  ],
];
