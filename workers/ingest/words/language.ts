/**
 * What the sites of one language print around their articles. Each list has one entry a line, in lower case
 * unless stated otherwise. An entry is a word or a phrase as it is printed; `?`, `|`, `(?:…)`, `.*` and `\d`
 * mean the same as in a regular expression.
 */
export type Language = {
  /** BCP 47; `mul` for words that sites of all languages print. */
  tag: string;
  /** Letters that other languages of the same script do not have, or rarely use. */
  ownLetters?: string;

  /**
   * Before the names of authors. A line under the heading that begins so is a byline: "by", "von", "text
   * von".
   */
  by?: string;
  /** Before the names in a line that is already known to be a byline: "theo", "posted by". */
  byInByline?: string;
  /**
   * Before the paper or agency that a text was taken from, or a person: "theo". Only a person's whole name
   * after it is an author.
   */
  accordingTo?: string;
  /** Before the paper or agency that a text was taken from, with or without a colon: "via", "nguồn". */
  sourceLabels?: string;
  /** Before a colon and the names of authors. */
  authorLabels?: string;
  /** A label of several authors that is itself the byline where no names follow: "Nhóm phóng viên". */
  authorGroups?: string;
  /** Genres, before a colon and the names of authors, or before `genreBy`: "analysis", "portrait". */
  genres?: string;
  /** Between a genre and the names: "by" in "an analysis by Ann Lee". */
  genreBy?: string;
  /** The same without a colon, or before an author's title: "written by". */
  writtenBy?: string;
  /**
   * Before a colon and the person whom an agency names as responsible for an article, used where no author is
   * named.
   */
  answerableLabels?: string;
  /** A department of the newsroom, printed before or after a reporter's name or instead of it: "社会部". */
  departments?: string;
  /** After the names of reporters and the place where they are: "李明 北京报道". */
  reportedFrom?: string;
  /** After the names of reporters, before that place: "李明 发自北京". */
  sentFrom?: string;
  /** Before the names of reporters: that the paper's own report follows: "本报讯". */
  dispatchBeginnings?: string;
  /** Before or after a name in a script without capitals: "记者", "기자". */
  reporterTitles?: string;
  /** Before a colon and the names of editors, who are not authors. */
  editorLabels?: string;
  /** The same, with or without a colon. */
  editedBy?: string;
  /** Before a colon and the author of the text: "tin", "bài", "text". */
  textCredits?: string;
  /** After such a label, where the same person made the pictures: "tin, ảnh". */
  pictureCredits?: string;
  /** Before a colon and the maker of pictures or drawings, who is named as an author for them. */
  pictureAuthors?: string;
  /** Between two names. */
  conjunctions?: string;
  /** Words in lower case inside a name: "von", "de". */
  particles?: string;
  /** Degrees after a name and a comma, with their capitals: "PhD". */
  degrees?: string;
  /** Beginnings of a job title that is printed instead of a name, with their capitals: "Senior". */
  postBeginnings?: string;
  /** Endings of such a job title, with their capitals: "Analyst". */
  postEndings?: string;
  /** After a name: the person's role at the site, or when the article was changed. */
  afterNames?: string;
  /** In brackets after a name: how the text was written. */
  bylineNotes?: string;
  /** Words that are never part of a person's name. */
  noPersonWords?: string;
  /** Whole texts that are printed instead of a name. */
  noNames?: string;
  /**
   * Words of a site's controls, sections and departments. A text that consists only of such words is no
   * name: "Share this story", "Business desk".
   */
  controlWords?: string;
  /** Whole names of regions, countries and cities that have the form of a person's name. */
  places?: string;
  /** Endings of a company's name, with their capitals: "GmbH". */
  companyForms?: string;
  /** Words for the site or its staff, besides its name. */
  siteWords?: string;
  /** Beginnings of a newspaper's name, with their capitals: "Báo", "Tạp chí". */
  pressKinds?: string;
  /** Endings of a newspaper's or news site's name in a script without spaces: "新聞". */
  pressEndings?: string;

  /** Before the date of publication. */
  publishedLabels?: string;

  /** Next to the date of the last change, before or after it. */
  updatedLabels?: string;
  /**
   * The twelve months as they are written in dates, January first, one month a line; `|` separates the forms
   * of a month.
   */
  months?: string;
  /** The seven days of the week in the same form, Sunday first. */
  weekdays?: string;
  /** Printed instead of a date, for the present moment. */
  justNow?: string;
  /** After an amount of time in the past: "ago". */
  ago?: string;
  /** Before an amount of time in the past: "il y a", "vor". */
  agoBefore?: string;
  /** The number one in such an amount: "a minute ago". */
  one?: string;
  minutes?: string;
  hours?: string;
  days?: string;
  weeks?: string;
  monthUnits?: string;
  years?: string;
  /** Printed instead of a date: the day of reading, and the days before it. */
  today?: string;
  yesterday?: string;
  dayBeforeYesterday?: string;
  /** Endings of an ordinal number in a date: "1st", "1er". */
  ordinalEndings?: string;
  /** Between the day's number and the month: "de", "of". */
  beforeMonth?: string;
  /** Before a month that is written as a number: "tháng 11". */
  beforeMonthNumber?: string;
  /** Between the month and the year. */
  beforeYear?: string;
  /** Signs after the numbers of a date in languages without spaces: year, month, day. */
  yearSigns?: string;
  monthSigns?: string;
  daySigns?: string;
  /** In prose, before a day in numbers: "ngày 15/3". */
  beforeDay?: string;
  /** In prose, before "24/7" that means around the clock. */
  allDay?: string;
  /** In prose, between the first day and the last day. */
  rangeWords?: string;

  /** Between hour and minutes, instead of a colon: "9 giờ 30". */
  hourWords?: string;
  /** After the minutes of such a time. */
  minuteWords?: string;
  /** Before a time with a full stop between hour and minutes: "kl. 9.30". */
  beforeTime?: string;
  /** After a time with a full stop between hour and minutes: "9.30 Uhr". */
  afterTime?: string;
  /** In capitals after a time of twelve hours, as a clock shows it: before noon, and after noon. */
  clockMorning?: string;
  clockAfternoon?: string;
  /** Before a time of twelve hours, in languages that say the half of the day first: "下午1:05". */
  morningBefore?: string;
  afternoonBefore?: string;
  /** After a time of twelve hours: the half of the day. */
  morning?: string;
  noon?: string;
  afternoon?: string;
  night?: string;

  /** Whole lines of the site that appear inside the text. */
  siteLines?: string;
  /** Beginnings of a line that is a link to another article: "read more", "xem thêm". */
  leadingAway?: string;
  /** Whole headings after which nothing belongs to the article: "related stories". */
  endHeadings?: string;
  /** What a page counts of its readers, after a number or before it: "views". */
  counterLabels?: string;
  /** Under a reader's comment: "reply", "report". */
  answerLabels?: string;
  /** Beginnings of a last line that does not belong to the article: "copyright". */
  tailBeginnings?: string;
  /**
   * Beginnings of a last line that invites readers to something or informs them about the site, which a
   * sentence of the text may have too: "follow us", "we use cookies".
   */
  tailInvitations?: string;
  /** What readers are asked to do, at the beginning of a sentence: "follow", "download". */
  callBeginnings?: string;
  /** The same in languages whose verb comes last, anywhere in a sentence. */
  callEndings?: string;
  /** What belongs to the outlet in such a sentence: "our", "newsletter", "for free". */
  callObjects?: string;
  /** Names of services on which outlets have accounts, channels and apps. */
  platforms?: string;
  /** Names of an editorial office's mailboxes, before the @. */
  editorialMailboxes?: string;
  /** What only news has, in such a sentence: "said", "police". */
  tellingWords?: string;
  /** Where readers are to click, anywhere in a text. */
  clickWords?: string;
  /** Beginnings of a notice about the page, its age or its links. */
  noticeBeginnings?: string;
  /** Words that ask a reader for an address, in a line about a newsletter. */
  signUpWords?: string;
  /** Before a colon and a photographer's name. */
  photoCredits?: string;
  /** In brackets, before a photographer's name without a colon. */
  bracketCredits?: string;
  /** News and picture agencies, with their capitals, as printed after a slash. */
  agencies?: string;
  /** Before a colon and the person legally responsible for the newspaper, with capitals. */
  imprintLabels?: string;
  /** Beginnings of the line with the number of a newspaper's licence. */
  licenceLines?: string;

  /** Names of the front page in breadcrumbs. */
  homeNames?: string;
  /** Beginnings of the headline of a live report. */
  liveBeginnings?: string;
  /** Words in a box that replaces the rest of an article: pay, log in, register. */
  wallWords?: string;
  /** The whole title of a page that does not exist, or a part of it between bars. */
  notFoundTitles?: string;
  /** Before or after the number of an error in such a title: "error", "bad gateway". */
  errorWords?: string;
  /** The whole title of a page that is only a log-in form. */
  loginTitles?: string;
  /** The whole title of a page that asks for consent and shows nothing else. */
  consentTitles?: string;
  /** The whole title of a page by which a bot guard refuses a reader. */
  blockedTitles?: string;
  /** Text anywhere on such a page. */
  blockedNotices?: string;

  /** Whole words with which a site speaks to its reader: "you", "please", "we". */
  readerWords?: string;
  /** Names with a capital that notices print: of browsers, protocols and buttons. */
  namesInNotices?: string;
  /** Beginnings of words for the page that a reader asked for. */
  pageWords?: string;
  /** Beginnings of what is said of a page that is gone, or of a site that is closed or has failed. */
  goneWords?: string;
  /** Beginnings of what a bot guard says. */
  guardWords?: string;
  /** Beginnings of what a request for consent says. */
  consentWords?: string;
  /** Beginnings of what is said where a reader has to log in or to pay. */
  accountWords?: string;
};

/** A list of a language's words. */
export type WordKind = Exclude<keyof Language, "tag">;
