/** Names of the parts of a site's addresses, in the languages of the sites that we have read. */

/** Segments before the name of an author: `/author/ann-lee`. */
export const AUTHOR_SEGMENTS = [
  "authors?",
  "autor(?:en|in|es|i|ka|zy)?",
  "autor[ei]",
  "avtor[iy]?",
  "tac-gia",
  "auteurs?",
  "bylines?",
  "by",
  "columnists?",
  "correspondents?",
  "profile?",
  "contributors?",
  "firmas?",
  "forfattere?",
  "journaliste?[ns]?",
  "penulis",
  "people",
  "periodistas?",
  "phong-vien",
  "redacteurs?",
  "redakteure?",
  "redaktor",
  "reporters?",
  "skribente?r?",
  "staff",
  "toimittajat?",
  "writers?",
  "yazarlar",
  "yazar",
] as const;

/** Before the name of an author in the same segment: `/autor-ann-lee`. */
export const AUTHOR_PREFIXES = ["authors?", "autor(?:in)?", "auteur", "tac-gia"] as const;

/** Parts of a segment, anywhere in the address of a link to an author. */
export const AUTHOR_PARTS = ["author", "autor"] as const;

/** Segments before the name of a reader with an account. */
export const USER_SEGMENTS = [
  "u",
  "users?",
  "members?",
  "benutzer",
  "nutzer",
  "usuarios?",
  "utilisateurs?",
  "thanh-vien",
  "nguoi-dung",
];

/** Segments before a word that is explained. */
export const GLOSSARY_SEGMENTS = [
  "glossary",
  "glossar",
  "glossaire",
  "glosario",
  "dictionary",
  "encyclopedia",
  "lexikon",
  "wiki",
  "terms?",
  "thuat-ngu",
  "tu-dien",
] as const;

/** Segments before the name of a section. */
export const SECTION_SEGMENTS = [
  "category",
  "categories",
  "kategorie",
  "tags?",
  "topics?",
  "sections?",
  "rubrik",
  "rubrique",
  "chuyen-muc",
  "danh-muc",
] as const;

/** File names of the front page, without extension. */
export const FRONT_PAGE_FILES = ["index", "home", "default", "trang-chu"] as const;

/** Names before the number of a page of a list. */
export const PAGINATION_NAMES = ["page", "trang", "p"] as const;

/** Segments before an article, on sites whose articles have no numbers. */
export const ARTICLE_SEGMENTS: ReadonlySet<string> = new Set(["bai-viet"]);

/** Segments of addresses that lead to no article. */
export const OTHER_SEGMENTS: ReadonlySet<string> = new Set([
  "tag",
  "tags",
  "tu-khoa",
  "topic",
  "topics",
  "chu-de",
  "nhom-chu-de",
  "event",
  "events",
  "su-kien",
  "author",
  "authors",
  "tac-gia",
  "video",
  "videos",
  "clip",
  "tv",
  "podcast",
  "podcasts",
  "search",
  "tim-kiem",
  "login",
  "dang-nhap",
  "rss",
  "static",
  "about",
  "lien-he",
  "quang-cao",
  "views_ads",
]);
