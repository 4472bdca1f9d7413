ALTER TABLE `sources` ADD `refused_pages` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `refused_reason` text;