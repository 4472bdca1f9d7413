/**
 * What the sites of one language print around their articles. Each list has one entry a line, in lower case
 * unless it says otherwise. An entry is a word or a phrase as it is printed; what a regular expression means
 * by `?`, `|`, `(?:…)`, `.*` and `\d` it means here too.
 */
export type Language = {
  /** BCP 47; `mul` for what the sites of every language print. */
  tag: string;
  /** Letters that the other languages of its script do not have, or seldom. */
  ownLetters?: string;

  /**
   * Before the names of a byline, which as a line under the heading it makes one: "by", "von", "text von".
   */
  by?: string;
  /** Before the names of a byline, where it is known already that it is one: "theo", "posted by". */
  byInByline?: string;
  /** Before a colon and the names of authors. */
  authorLabels?: string;
  /** A label of authors that stands without a colon too, or before an author's title: "written by". */
  writtenBy?: string;
  /**
   * Before a colon and the name of whom an agency holds answerable for an article, when it names nobody else.
   */
  answerableLabels?: string;
  /** Before a colon and the names of editors, who are no authors. */
  editorLabels?: string;
  /** The same, with or without a colon. */
  editedBy?: string;
  /** Before a colon and who wrote the text: "tin", "bài", "text". */
  textCredits?: string;
  /** After such a label: the pictures are by the same hand, "tin, ảnh". */
  pictureCredits?: string;
  /** Before a colon and who made pictures or drawings, and is named as an author for it. */
  pictureAuthors?: string;
  /** Between two names. */
  conjunctions?: string;
  /** In lower case inside a name: "von", "de". */
  particles?: string;
  /** After a name and a comma, with their capitals: "PhD". */
  degrees?: string;
  /** What a post begins with that stands in the place of a name, with its capitals: "Senior". */
  postBeginnings?: string;
  /** What such a post ends with, with its capitals: "Analyst". */
  postEndings?: string;
  /** After a name: what the person does for the site, or when the article was changed. */
  afterNames?: string;
  /** In brackets after a name: how the text came about. */
  bylineNotes?: string;
  /** Words that no person's name has. */
  noPersonWords?: string;
  /** What stands where a name should, and is none, as a whole. */
  noNames?: string;
  /** The end of a company's name, with its capitals: "GmbH". */
  companyForms?: string;
  /** What a site calls itself or its staff besides its name. */
  siteWords?: string;
  /** What the name of a paper begins with, with its capitals: "Báo", "Tạp chí". */
  pressKinds?: string;

  /** Before a date: of publication. */
  publishedLabels?: string;

  /** Anywhere beside a date: of the last change. */
  updatedLabels?: string;
  /**
   * The twelve months as dates have them, January first, one month a line; its forms have a bar between them.
   */
  months?: string;
  /** The seven days of the week, Sunday first, in the same way. */
  weekdays?: string;
  /** This very moment, in the place of a date. */
  justNow?: string;
  /** After an amount of time that has gone by. */
  ago?: string;
  /** The amount of one: "a minute ago". */
  one?: string;
  minutes?: string;
  hours?: string;
  days?: string;
  weeks?: string;
  monthUnits?: string;
  years?: string;
  /** In the place of a date: the day of reading, and those before it. */
  today?: string;
  yesterday?: string;
  dayBeforeYesterday?: string;
  /** What ends a date's number: "1st", "1er". */
  ordinalEndings?: string;
  /** Between a day's number and its month: "de", "of". */
  beforeMonth?: string;
  /** Before a month that is a number: "tháng 11". */
  beforeMonthNumber?: string;
  /** Between the month and the year. */
  beforeYear?: string;
  /** Signs behind the numbers of a date, where its language writes them without spaces: year, month, day. */
  yearSigns?: string;
  monthSigns?: string;
  daySigns?: string;
  /** In prose, before a day of numbers: "ngày 15/3". */
  beforeDay?: string;
  /** In prose, between the first day and the last. */
  rangeWords?: string;

  /** Between the hour and the minutes of a time, in the place of a colon: "9 giờ 30". */
  hourWords?: string;
  /** Behind the minutes of such a time. */
  minuteWords?: string;
  /** Behind a time whose hour and minutes have a full stop between them: "9.30 Uhr". */
  afterTime?: string;
  /** In capitals behind a time of twelve hours, as a clock prints it: before noon, and after. */
  clockMorning?: string;
  clockAfternoon?: string;
  /** Behind a time of twelve hours: which half of the day is meant. */
  morning?: string;
  noon?: string;
  afternoon?: string;
  night?: string;

  /** Lines of the site inside the text, as a whole. */
  siteLines?: string;
  /** How a line begins that is a link to another article: "read more", "xem thêm". */
  leadingAway?: string;
  /** A heading after which nothing of the article comes, as a whole: "related stories". */
  endHeadings?: string;
  /** How a line begins that ends many articles and is not part of them: "copyright". */
  tailBeginnings?: string;
  /** What asks a reader for an address, in a line about a newsletter. */
  signUpWords?: string;
  /** Before a colon and a photographer's name. */
  photoCredits?: string;
  /** In brackets, before a photographer's name without a colon. */
  bracketCredits?: string;
  /** Agencies of news and pictures, with their capitals, as they stand behind a slash. */
  agencies?: string;
  /** Who answers for the paper in law, before a colon and the name, with capitals. */
  imprintLabels?: string;
  /** How the line begins that gives the number of a paper's licence. */
  licenceLines?: string;

  /** The front page, as a breadcrumb names it. */
  homeNames?: string;
  /** What the headline of a live report begins with. */
  liveBeginnings?: string;
  /** What a box says that stands before the rest of an article: pay, log in, register. */
  wallWords?: string;
  /** The whole title of a page that is not there, or a part of it between bars. */
  notFoundTitles?: string;
  /** Before or after the number of an error in such a title: "error", "bad gateway". */
  errorWords?: string;
  /** The whole title of a page that only lets one log in. */
  loginTitles?: string;
  /** The whole title of a page that asks for consent before it shows anything. */
  consentTitles?: string;
  /** The whole title of the page of a guard that refuses a reader. */
  blockedTitles?: string;
  /** Anywhere on such a page. */
  blockedNotices?: string;
};

/** A list of a language's words. */
export type WordKind = Exclude<keyof Language, "tag">;
