CREATE TABLE `hit_days` (
	`subscription_id` integer NOT NULL,
	`day` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`subscription_id`, `day`)
);
--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `watch` text;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `watch_due_at` text;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `spike_day` text;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `silence_told_at` text;--> statement-breakpoint
CREATE INDEX `subscriptions_watched` ON `subscriptions` (`watch_due_at`) WHERE watch is not null;