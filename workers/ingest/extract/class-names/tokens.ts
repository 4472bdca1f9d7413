/**
 * The class names and ids that sites use, one a line, and what each marks. A name is the beginning of a word
 * of a class or id, or of a run of words joined by hyphens. "$" means that it also ends the word, "^" that it
 * begins the class or id, "=" that it is the whole of it. "relatedArticles", "related_articles" and
 * "related-articles" are the same two words.
 *
 * - `junk`: never the article
 * - `doubtful`: not the article if it holds little text
 * - `sure`: not the article, however long it is: comments
 * - `looks`: describes only looks ("invisible" before it fades in); all boxes of that look are judged as one
 * - `caption`: a picture's caption
 * - `byline`, `name`: the article's author; the name alone
 * - `date`, `published`, `updated`: any date; of publication; of an update
 * - `lead`: the summary above the text
 * - `crumb`, `trail`: the section; the breadcrumb trail to the page
 * - `title`: the headline, where no heading element has it
 * - `wall`: the notice before the paid part of an article
 * - `entry`: an entry of a live report
 * - `aside`: about other articles or the site, like the dates and names inside it
 * - `vcard`: a person's card, a microformat
 * - `masthead`, `logo`: the site's own name; the same as a picture
 * - `media`: video, sound, pictures
 * - `quoted`: a figure around a table, a quotation or code
 * - `right`: aligned right
 */
export const TOKENS = `
  a-lire                junk
  about-author          junk sure
  about-the-author      junk
  about-us              doubtful
  ad$                   junk looks
  ad-block              junk
  ad-container          junk
  ad-slot               junk
  ad-unit               junk
  ad-wrapper            junk
  adbox                 junk
  addthis               junk
  addtoany              junk
  ads$                  junk looks
  adsense               junk
  adslot                junk
  adunit                junk
  adv$                  junk looks
  advert                junk
  affiliate             doubtful
  alert$                doubtful
  alerts$               doubtful
  align-right           right
  also-like             junk
  also-read             junk
  anrisser              lead
  anzeige               junk
  app-download          junk
  article-author        byline
  article-brief         lead
  article-cate          crumb
  article-date          date
  article-description   lead
  article-excerpt       lead
  article-footer        junk
  article-header        doubtful
  article-info          doubtful date
  article-intro         lead
  article-meta          doubtful date
  article-nav           junk
  article-relate        junk
  article-summary       lead
  article-tags          junk
  article-time          date
  articleauthor         byline
  articledate           date
  articlemeta           date
  aside                 doubtful
  attribution           doubtful
  auteur                byline
  author                doubtful byline
  author=               name
  author-bio            junk sure
  author-box            junk sure
  author-card           junk
  author-description    junk sure
  author-info           junk sure
  author-info-box       junk
  author-name           name
  author-profile        junk
  authorbox             junk
  authorname            name
  autor                 byline
  bai-lien              junk
  bai-viet-khac         junk
  bajada                lead
  banner                junk looks
  bildunterschrift      caption
  binh-luan             junk
  bio$                  doubtful aside
  biography             junk
  blockquote            quoted
  bottom                doubtful
  box-cate              doubtful
  box-date              date
  brand                 masthead logo
  bread-crumb           crumb
  breadcrumb            junk crumb trail
  brief$                lead
  btn$                  doubtful
  but-danh              byline
  button                doubtful
  buy                   doubtful
  by-line               doubtful byline
  byline                doubtful byline date
  byline=               name
  byline-name           name
  bylinename            name
  calendar              doubtful date
  call-to-action        junk
  callout-box           junk
  caption               caption
  card$                 aside
  carousel              doubtful
  cat-name              crumb
  cate-name             crumb
  categor               doubtful
  category-name         crumb
  catlinks              junk
  chapeau$              lead
  chapo$                lead
  chappeau$             lead
  ck-cms                junk
  code                  quoted
  collapse              doubtful
  comment$              junk sure aside
  commentaire           junk
  commentarea           junk sure aside
  commentbox            junk sure aside
  commentcount          junk aside
  commentform           junk sure aside
  commentlist           junk sure aside
  comments              junk sure aside
  commentsection        junk sure aside
  commenttext           junk sure aside
  commentthread         junk sure aside
  consent               junk sure
  contact               doubtful
  contributor           byline
  cookie                junk sure
  copyright             junk
  correction            doubtful
  create$               date
  created$              date
  credit$               caption
  credits               doubtful
  cross-sell            junk
  crumbs                crumb
  cta                   junk
  cung-chuyen-muc       junk
  d-imgcaption          caption
  d-none                junk looks
  data$                 date
  date$                 doubtful date
  dateline              doubtful date
  dates$                date
  datetime              doubtful date
  datum$                date
  deck$                 lead
  dek$                  lead
  detail-author         byline
  detail-cate           crumb
  disclaimer            junk
  disclosure            doubtful
  disqus                junk sure
  doc-them              junk
  donat                 junk
  download-app          junk
  editor-note           doubtful
  editors-note          doubtful
  embed                 doubtful
  entradilla            lead
  entry-author          byline
  entry-date            date published
  entry-footer          junk
  entry-header          doubtful
  entry-meta            doubtful date
  entry-tags            junk
  entry-utility         junk
  entrydate             date
  entryfooter           junk
  event$                doubtful
  expand                doubtful
  eyebrow               doubtful
  facebook              doubtful
  fact-box              junk
  factbox               junk
  faktaboks             junk
  fecha$                date
  figcaption            caption
  follow-us             junk
  ^footer               aside
  footer                junk
  form                  doubtful
  formreact             junk
  further-reading       junk
  gallery               doubtful
  gallery$              media
  gdpr                  junk sure
  h-card                vcard
  has-text-align-right  right
  headline$             doubtful title
  hidden=               junk looks
  hide=                 junk
  highlight             doubtful
  icon                  doubtful
  iframe                doubtful
  image-caption         caption
  image-credit          caption
  image-description     caption
  image-note            caption
  image-source          caption
  imagecaption          caption
  img-caption           caption
  img-credit            caption
  img-desc              caption
  img-note              caption
  imgcaption            caption
  in-article            doubtful
  info$                 date
  info-box              junk
  infobox               junk
  ingress$              lead
  inline-link           doubtful
  inner-article         junk
  innerarticle          junk
  insert-neww           junk
  instagram             doubtful
  invisible             junk looks
  is-hidden             junk looks
  jetpack               junk sure
  journalist            byline
  jp-post-flair         junk
  jwplayer$             media
  key-points            doubtful
  keypoints             doubtful
  keyword               junk
  kicker                doubtful
  kommentar             junk
  lastmodif             updated
  lastupdat             updated
  latest-article        junk
  latest-news           junk
  latest-post           junk
  latest-stor           junk
  lead$                 lead
  lede$                 lead
  left-rail             doubtful
  legende               caption
  license               doubtful
  lien-quan             junk aside
  lightbox              doubtful
  lightbox-description  caption
  live-blog             entry
  live-entry            entry
  live-event            entry
  live-item             entry
  live-post             entry
  live-ticker           entry
  live-ticker-nav       doubtful
  live-time             entry
  live-update           entry
  login                 junk
  logo                  masthead logo
  masthead              masthead
  media-caption         caption
  media-credit          caption
  mehr-zum              junk
  menu                  junk
  meta$                 doubtful date
  metadata              doubtful date
  metered               wall
  modal                 junk sure
  modif                 updated
  modified$             date
  more-about            junk
  more-article          junk
  more-from             junk
  more-in$              junk
  more-link             junk
  more-news             junk
  more-on               junk
  more-stor             junk
  morenews              junk
  most-                 aside
  most-popular          junk
  most-read             junk
  most-viewed           junk
  mostread              junk
  mw-editsection        junk
  mw-jump               junk
  nav$                  junk
  navbar                junk
  navi$                 junk
  navigation            junk
  news-date             date
  news-relate           junk
  news-time             date
  newsdate              date
  newsletter            junk
  next-article          junk
  next-post             junk
  next-story            junk
  ngay$                 date
  no-print              junk looks
  noprint               junk looks
  not-prose             junk
  notebox               junk
  notice$               doubtful
  notification          doubtful
  offer-wall            wall
  outbrain              junk
  overlay               junk looks
  ^page-footer          aside
  pager                 junk
  pagination            junk
  partage               junk
  partner               doubtful
  pay-wall              wall
  paywall               wall
  paywall-box           junk
  pcaption              caption
  permalink             doubtful
  photo$                media
  photo-caption         caption
  photo-credit          caption
  photo-desc            caption
  photo-description     caption
  photocaption          caption
  photocms-caption      caption
  piano-                wall
  pic-box               caption
  picture-caption       caption
  picture-description   caption
  player                doubtful
  player$               media
  poll$                 junk
  pop-up                junk
  popular               aside
  popular-article       junk
  popular-post          junk
  popup                 junk
  post-author           byline
  post-by               byline
  post-cat$             crumb
  post-cate             crumb
  post-date             doubtful date
  post-footer           junk
  post-header           doubtful
  post-info             doubtful date
  post-meta             doubtful date
  post-nav              junk
  post-tags             junk
  post-time             date
  postauthor            byline
  postdate              date
  posted$               date
  posted-by             byline
  posted-on             date
  postfooter            junk
  postmeta              date
  premium-box           wall
  premium-teaser        wall
  premium-wall          wall
  prev-article          junk
  prev-post             junk
  previous-article      junk
  previous-post         junk
  price                 doubtful
  print$                doubtful
  print-only            junk
  printfooter           junk
  printonly             junk
  product               doubtful
  promo$                junk
  promo-box             doubtful
  promobox              junk
  promos$               junk
  promotional           junk
  pub-date              date
  pubdate               doubtful date
  publication           date
  publicite             junk
  publish               doubtful published
  publish$              date
  publish-at            date
  publish-date          date
  publish-on            date
  publish-time          date
  publishdate           date
  published$            date
  published-at          date
  published-date        date
  published-on          date
  published-time        date
  publishtime           date
  pubtime               date
  quang-cao             junk
  quiz                  doubtful
  quote                 quoted
  rail$                 doubtful
  rating                doubtful
  rating-box            junk
  react                 junk
  react-box             junk
  read-also             junk
  read-more             junk
  read-next             junk
  readmore              junk
  readnext              junk
  recirc                junk
  recommand             junk
  recommend             junk aside
  registration          junk
  regwall               wall
  relate$               junk
  related               junk aside
  relates$              junk
  replies               junk
  reply                 junk
  reporter              byline
  respond$              junk sure
  restricted-content    junk
  right-col             junk
  right-rail            doubtful
  rightbox              junk
  rightcol              junk
  sapo$                 lead
  screen-reader         junk
  search                doubtful
  section-label         doubtful
  section-title         doubtful
  see-also              junk
  seo-title             trail
  seotitle              trail
  share$                junk
  share-bar             junk
  share-btn             junk
  share-button          junk
  share-link            junk
  share-tool            junk
  sharebar              junk
  sharedaddy            junk sure
  sharethis             junk
  sharing               junk
  shop                  doubtful
  side-bar              junk looks
  sidebar               junk looks aside
  sign-up               junk
  signature             byline
  signup                junk
  site-brand            logo
  ^site-footer          aside
  site-header           masthead
  site-logo             logo
  site-title            masthead
  sitebrand             logo
  siteheader            masthead
  sitelogo              logo
  sitetitle             masthead
  skip-link             junk
  skiplink              junk
  slider                doubtful
  slideshow             doubtful
  slideshow$            media
  slideshow-nav         junk
  sociable              junk
  social                junk
  sommario              lead
  source$               doubtful
  sponsor               junk
  sr-only               junk
  stand-first           lead
  standfirst            lead
  star-rating           junk
  stock-ticker          doubtful
  story-date            date
  sub-heading           lead
  sub-headline          lead
  sub-title             lead
  subhead               lead
  subheading            lead
  submitted             date
  subscri               junk
  subscriber-only       wall
  subscription-wall     wall
  subtitle              lead
  summary-box           doubtful
  support-us            junk
  survey                doubtful
  swiper                doubtful
  tab-                  doubtful
  table                 quoted
  table-of-contents     doubtful
  taboola               junk
  tabs$                 doubtful
  tac-gia               byline
  tacgia                byline
  tag-cloud             junk
  tag-list              junk
  taglist               junk
  tags$                 junk
  takeaway              doubtful
  teaser                junk aside
  teaser-text           lead
  teasertext            lead
  text-right            right
  textwidget            junk
  thoi-gian             date
  tieu-de               title
  tieude                title
  time$                 doubtful date
  time-update           date
  times$                date
  timestamp             doubtful date
  tin-khac              junk
  tin-lien              junk
  title$                title
  title-bar             doubtful
  toc$                  doubtful
  toggle                doubtful
  tool-bar              junk
  toolbar               junk
  toolbox               junk
  tools$                doubtful
  tooltip               junk
  top-bar               doubtful
  topic                 doubtful
  trending              junk
  truc-tiep             entry
  tu-khoa               junk
  tuong-thuat           entry
  up-next               junk
  updat                 updated
  update$               date
  updated$              date
  upsell                junk
  verwandt              junk
  video                 doubtful
  video$                media
  visually-hidden       junk
  visuallyhidden        junk
  vorspann              lead
  vote                  junk doubtful
  weather               doubtful
  weiterlesen           junk
  werbung               junk
  widget                doubtful
  widget-area           junk looks
  wp-caption            caption
  writer                byline
  xem-them              junk
  yarpp                 junk
  youtube               doubtful
  zeit$                 date
`;

const MARKS = [
  ...([
    "junk",
    "doubtful",
    "caption",
    "sure",
    "looks",
    "byline",
    "name",
    "date",
    "published",
    "updated",
  ] as const),
  ...(["lead", "crumb", "trail", "wall", "entry", "aside", "vcard", "masthead", "logo", "media"] as const),
  ...(["quoted", "right", "title"] as const),
];

/** What a name can mark. */
export type Mark = (typeof MARKS)[number];

export function isMark(word: string): word is Mark {
  return MARKS.some((mark) => mark === word);
}
