/**
 * The names that sites give their boxes, by what they mean. An entry is how a word begins, or a run of words joined by hyphens; with
 * "$" it must end the word too, with "=" it must be the whole of a class or id. "relatedArticles", "related_articles" and "related-articles" are the same two words.
 */
export const BOX_NAMES = {
  /** Never the article. */
  junk: `
  entryfooter postfooter entry-footer post-footer article-footer textwidget sociable right-col rightcol rightbox related recommend recirc recommand more-stor more-news more-from more-on more-article more-link more-in more-about morenews
  read-more read-next read-also readmore readnext also-read also-like see-also further-reading up-next next-article next-post
  next-story prev-article prev-post previous-post previous-article post-nav article-nav teaser trending most-read most-viewed
  most-popular mostread popular-post popular-article latest-news latest-post latest-stor latest-article promo sponsor advert
  ad$ ads$ adv$ ad-slot ad-unit ad-container ad-wrapper ad-block adsense adbox adunit adslot banner outbrain taboola
  share$ sharing sharedaddy sharebar share-bar share-btn share-button share-link share-tool sharethis addthis addtoany social
  follow-us comment disqus respond$ reply replies newsletter subscri signup sign-up registration login paywall-box cookie
  consent gdpr popup pop-up modal overlay tooltip breadcrumb pagination pager nav$ navbar navigation navi$ menu sidebar side-bar
  footer copyright disclaimer author-bio author-description author-info author-box author-info-box authorbox author-card author-profile about-author
  about-the-author biography jp-post-flair entry-utility yarpp slideshow-nav skip-link screen-reader sr-only visually-hidden
  visuallyhidden print-only printonly no-print noprint toolbar tool-bar toolbox rating-box star-rating poll$ donat
  support-us app-download download-app tag-list taglist tags$ tag-cloud article-tags post-tags entry-tags keyword
  lien-quan tin-lien bai-lien xem-them doc-them binh-luan tu-khoa quang-cao tin-khac cung-chuyen-muc bai-viet-khac inner-article
  article-relate news-relate relate$ relates$ insert-neww innerarticle ck-cms notebox react react-box formreact vote
  kommentar werbung anzeige mehr-zum weiterlesen verwandt
  restricted-content skiplink cross-sell upsell publicite commentaire a-lire partage
  hidden= hide= is-hidden d-none invisible
  widget-area cta callout-box call-to-action infobox info-box factbox fact-box faktaboks jetpack not-prose mw-editsection mw-jump printfooter catlinks`,

  /** Not the article when it holds little. */
  doubtful: `
  meta$ metadata post-meta article-meta entry-meta byline by-line author dateline date$ datetime timestamp time$ publish pubdate
  post-date post-info article-info article-header entry-header post-header headline$ title-bar kicker eyebrow
  topic categor section-label section-title bio$ gallery slideshow carousel slider swiper lightbox player video
  rating vote quiz survey print$ button btn$ icon tools$ toc$ table-of-contents
  widget aside rail$ right-rail left-rail bottom top-bar promo-box box-cate inline-link in-article
  embed instagram facebook youtube iframe live-ticker-nav
  product price shop buy affiliate partner event$ calendar weather stock-ticker
  alert$ alerts$ notification notice$ correction editor-note editors-note disclosure about-us contact search form
  highlight key-points keypoints takeaway summary-box toggle expand collapse tabs$ tab-
  source$ credits attribution license permalink`,

  caption: `
  caption figcaption photo-caption image-caption imgcaption img-caption wp-caption photocms-caption pcaption imagecaption
  photo-credit image-credit img-credit credit$ media-credit photo-desc img-note image-note media-caption picture-caption
  d-imgcaption photocaption image-source img-desc bildunterschrift legende image-description picture-description photo-description
  lightbox-description pic-box`,

  bylines: `author byline by-line writer contributor auteur autor tac-gia tacgia but-danh post-by posted-by reporter journalist
      signature article-author articleauthor post-author postauthor entry-author detail-author`,

  dates: `date$ dates$ time$ times$ datetime timestamp published$ publish$ publish-on publish-at publish-date publish-time
      published-on published-at published-date published-time publishdate publishtime publication pubdate pub-date pubtime posted$
      posted-on dateline meta$ metadata byline post-date post-time post-meta post-info postdate postmeta entry-date entry-meta entrydate
      article-date article-time article-meta article-info articledate articlemeta news-date news-time newsdate story-date ngay$ thoi-gian
      created$ create$ datum$ fecha$ data$ updated$ update$ modified$ time-update box-date info$ submitted calendar zeit$`,

  leads: `sapo$ lead$ lede$ standfirst stand-first subtitle sub-title subhead subheading sub-headline sub-heading dek$ deck$
      teaser-text teasertext article-summary article-intro article-description article-excerpt article-brief brief$ chapo$ chapeau$ chappeau$ entradilla
      bajada sommario ingress$ vorspann anrisser`,

  crumbs:
    "breadcrumb bread-crumb crumbs detail-cate post-cat$ post-cate article-cate category-name cate-name cat-name",
  walls:
    "paywall pay-wall premium-wall premium-box premium-teaser subscriber-only subscription-wall regwall metered piano- offer-wall",
  entries:
    "live-item live-entry live-post live-blog live-update live-event live-time live-ticker tuong-thuat truc-tiep",
} as const;

export type BoxName = keyof typeof BOX_NAMES;
