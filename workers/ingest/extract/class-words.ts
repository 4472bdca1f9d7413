import type { LightElement } from "./light-tree.ts";
import { remembered } from "./remembered.ts";
import { inWords, vocabulary } from "./vocabulary.ts";

/** What the names of a box say that it is. */
export type BoxKind = "junk" | "doubtful" | "caption" | "neutral";

/**
 * A kind, and the group of boxes that are believed or not believed together: those of one name, or, where the word is one of how a
 * box looks ("invisible" until it fades in), all that bear the word. Sure is what may be long and still is not the article: comments.
 */
export type BoxVerdict = { kind: BoxKind; group: string; sure: boolean };

/** What an element's class and id say that it is. Junk is never the article; doubtful is junk only when it holds little. */
export function judgeNames(element: LightElement): BoxVerdict {
  return element.names === "" ? NEUTRAL : verdictOfName(element.names);
}

const NEUTRAL: BoxVerdict = { kind: "neutral", group: "", sure: false };

const verdictOfName = remembered((names: string): BoxVerdict => {
  const name = inWords(names);
  const vocabularies = [
    ["caption", isCaption],
    ["junk", isJunk],
    ["doubtful", isDoubtful],
  ] as const;
  for (const [kind, isNamed] of vocabularies) {
    const word = isNamed(name);
    if (word !== null)
      return { kind, group: kind === "doubtful" || LOOKS.has(word) ? word : names, sure: SURE.has(word) };
  }
  return NEUTRAL;
});

/** How surely an element's names say that it holds an article's text: 1 is surest, 5 least, 0 not at all. */
export function containerStage(element: LightElement): number {
  const { attributes, tag } = element;
  if (NEVER_CONTAINER.has(tag)) return 0;
  if (attributes.itemprop?.toLowerCase() === "articlebody" || attributes["data-role"] === "content") return 1;
  const named = stageOfName(element.names);
  if (named > 0) return named;
  if (tag === "article" || attributes.role === "article") return 3;
  return tag === "main" || attributes.role === "main" ? 5 : 0;
}

/** What holds one paragraph or line holds no article, whatever its class. */
const NEVER_CONTAINER: ReadonlySet<string> = new Set(
  "p h1 h2 h3 h4 h5 h6 ul ol li a span figure blockquote body html".split(" "),
);

const stageOfName = remembered((names: string): number => {
  const name = inWords(names);
  if (name === "" || NOT_CONTAINER.test(name)) return 0;
  return STAGES.findIndex((stage) => stage.test(name)) + 1;
});

const SURE: ReadonlySet<string> = new Set("comment disqus respond cookie consent gdpr modal".split(" "));

const LOOKS: ReadonlySet<string> = new Set(
  "hidden is-hidden invisible d-none overlay sidebar side-bar banner widget-area no-print noprint ad ads adv".split(
    " ",
  ),
);

const isJunk = vocabulary(`
  related recommend recirc recommand more-stor more-news more-from more-on more-article more-link more-in more-about morenews
  read-more read-next read-also readmore readnext also-read also-like see-also further-reading up-next next-article next-post
  next-story prev-article prev-post previous-post previous-article post-nav article-nav teaser trending most-read most-viewed
  most-popular mostread popular-post popular-article latest-news latest-post latest-stor latest-article promo sponsor advert
  ad$ ads$ adv$ ad-slot ad-unit ad-container ad-wrapper ad-block adsense adbox adunit adslot banner outbrain taboola
  share$ sharing sharedaddy sharebar share-bar share-btn share-button share-link share-tool sharethis addthis addtoany social
  follow-us comment disqus respond$ reply replies newsletter subscri signup sign-up registration login paywall-box cookie
  consent gdpr popup pop-up modal overlay tooltip breadcrumb pagination pager nav$ navbar navigation navi$ menu sidebar side-bar
  footer copyright disclaimer author-bio author-box author-info-box authorbox author-card author-profile about-author
  about-the-author biography jp-post-flair entry-utility yarpp slideshow-nav skip-link screen-reader sr-only visually-hidden
  visuallyhidden print-only printonly no-print noprint toolbar tool-bar toolbox rating-box star-rating poll$ donat
  support-us app-download download-app tag-list taglist tags$ tag-cloud article-tags post-tags entry-tags keyword
  lien-quan tin-lien bai-lien xem-them doc-them binh-luan tu-khoa quang-cao tin-khac cung-chuyen-muc bai-viet-khac inner-article
  article-relate news-relate relate$ relates$ insert-neww innerarticle ck-cms notebox react react-box formreact vote
  kommentar werbung anzeige mehr-zum weiterlesen verwandt
  publicite commentaire a-lire partage
  hidden$ is-hidden d-none invisible
  widget-area cta callout-box call-to-action infobox info-box factbox fact-box faktaboks jetpack mw-editsection mw-jump printfooter catlinks`);

const isDoubtful = vocabulary(`
  meta$ metadata post-meta article-meta entry-meta byline by-line author dateline date$ datetime timestamp time$ publish pubdate
  post-date post-info article-info article-header entry-header post-header headline$ title-bar kicker eyebrow
  topic categor section-label section-title bio$ gallery slideshow carousel slider swiper lightbox player video
  rating vote quiz survey print$ button btn$ icon tools$ toc$ table-of-contents
  widget aside rail$ right-rail left-rail bottom top-bar promo-box box-cate inline-link in-article
  embed twitter tweet instagram facebook youtube iframe live-ticker-nav
  product price shop buy affiliate partner event$ calendar weather stock-ticker
  correction editor-note editors-note disclosure about-us contact search form
  highlight key-points keypoints takeaway summary-box toggle expand collapse tabs$ tab-
  source$ credits attribution license permalink`);

const isCaption = vocabulary(`
  caption figcaption photo-caption image-caption imgcaption img-caption wp-caption photocms-caption pcaption imagecaption
  photo-credit image-credit img-credit credit$ media-credit photo-desc img-note image-note media-caption picture-caption
  d-imgcaption photocaption image-source img-desc bildunterschrift legende`);

/** Names of containers by stage, as trafilatura orders them: the body of an article, an article, a content column. */
const STAGES: readonly RegExp[] = [
  /(?:^|[\s-])(?:(?:articles?|story|post|entry|news|blog|singular|detail|art)-?(?:main-?|detail-?|page-?|inner-?)?(?:body|text|content|bodycopy|copy|bodytext|maintext)|body-?text|body-?copy|text-content|afcbc-body|fck-detail|cms-body|tinymce-content|the-content|rich-?text)(?![a-z])/,
  /(?:^|[\s-])(?:main-?content|content-?main|content-?body|page-?content|post-?area|single-?content|single-?post|section-?content|theme-?content|detail-?news|news-?detail|article-?detail|post-?inner)(?![a-z])/,
  /(?:^|\s)(?:article|story|post|entry|hentry|article-?text|story-?text)(?=\s|$)/,
  /(?:^|\s)(?:content|main|primary|text|body|detail)(?=\s|$)/,
];

const NOT_CONTAINER =
  /(?:^|[\s-])(?:sidebar|footer|header|nav|menu|comment|related|recommend|teaser|promo|widget|share|social|meta|list|item|card)(?![a-z])/;
