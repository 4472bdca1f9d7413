-- The full-text index of `articles`: rowid is the article's id, the columns hold keys computed by workers/shared/text, not text.
-- Contentless, since the text lies in `articles` already; contentless_delete lets a changed article replace its row.
-- remove_diacritics 0, since what is equal in Vietnamese is decided by our keys and by nobody else.
CREATE VIRTUAL TABLE `articles_index` USING fts5(
  title, lead, body, caption, author, person, event, source,
  title_fold, lead_fold, body_fold, caption_fold, author_fold, person_fold, event_fold,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
