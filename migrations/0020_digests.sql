ALTER TABLE `matches` ADD `digest_id` integer;--> statement-breakpoint
CREATE INDEX `matches_digest` ON `matches` (`digest_id`,`subscription_id`) WHERE digest_id is not null;--> statement-breakpoint
CREATE INDEX `matches_collected` ON `matches` (`subscription_id`,`article_id`) WHERE digest_id is not null;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `digest` text;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `quiet_hours` text;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `max_per_hour` integer;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `hour_from` text;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `hour_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `digest_due_at` text;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `digest_since` text;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `digest_reason` text;--> statement-breakpoint
CREATE INDEX `subscriptions_digest` ON `subscriptions` (`digest_due_at`) WHERE digest_due_at is not null;--> statement-breakpoint
CREATE INDEX `deliveries_digests` ON `deliveries` (`subscription_id`,`article_id`,`channel_id`) WHERE kind = 'digest';