ALTER TABLE `sources` ADD `adaptive` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `rhythm` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `wishes` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `list_digest` text;