ALTER TABLE `deliveries` ADD `fallback_at` text;--> statement-breakpoint
ALTER TABLE `deliveries` ADD `fallback_of` integer;--> statement-breakpoint
CREATE INDEX `deliveries_fallback` ON `deliveries` (`held`,`fallback_at`) WHERE fallback_at is not null;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `fallback_channel_id` integer;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `fallback_after_minutes` integer DEFAULT 30 NOT NULL;