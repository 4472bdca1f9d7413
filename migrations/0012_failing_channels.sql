ALTER TABLE `deliveries` ADD `kind` text DEFAULT 'article' NOT NULL;--> statement-breakpoint
ALTER TABLE `deliveries` ADD `attempts_before` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `channels` ADD `failing_since` text;--> statement-breakpoint
ALTER TABLE `channels` ADD `failing_level` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `channels` ADD `takes_notices` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `channels_notices` ON `channels` (`id`) WHERE takes_notices = 1;