DROP INDEX `aliases_words`;--> statement-breakpoint
ALTER TABLE `aliases` ADD `key` text;--> statement-breakpoint
CREATE UNIQUE INDEX `aliases_key` ON `aliases` (`key`);