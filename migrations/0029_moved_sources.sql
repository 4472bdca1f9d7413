ALTER TABLE `sources` ADD `moved_to` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `moved_polls` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `moved_from` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `moved_at` text;