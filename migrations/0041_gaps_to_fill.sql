ALTER TABLE `gaps` ADD `scope` text;--> statement-breakpoint
ALTER TABLE `gaps` ADD `fill_at` text;--> statement-breakpoint
ALTER TABLE `gaps` ADD `fills` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `gaps_to_fill` ON `gaps` (`fill_at`) WHERE fill_at is not null;