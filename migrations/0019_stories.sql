ALTER TABLE `articles` ADD `signature` text;--> statement-breakpoint
ALTER TABLE `articles` ADD `story_id` integer;--> statement-breakpoint
CREATE INDEX `articles_story` ON `articles` (`story_id`) WHERE story_id is not null;--> statement-breakpoint
-- Finds the articles whose signatures share a part: rowid is the article's id, the words are computed by workers/shared/text/signature.ts.
CREATE VIRTUAL TABLE `fingerprints` USING fts5(
  bands, content = '', contentless_delete = 1, detail = 'none', tokenize = 'unicode61 remove_diacritics 0'
);
