ALTER TABLE `channels` ADD `options` text DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE `channels` ADD `group_by` text;--> statement-breakpoint
ALTER TABLE `channels` ADD `host` text;--> statement-breakpoint
ALTER TABLE `channels` ADD `cool_until` text;--> statement-breakpoint
ALTER TABLE `channels` ADD `failures` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `channels` ADD `last_error` text;--> statement-breakpoint
ALTER TABLE `channels` ADD `last_delivered_at` text;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `language` text DEFAULT 'vi' NOT NULL;