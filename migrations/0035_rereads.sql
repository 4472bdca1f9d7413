ALTER TABLE `revisions` ADD `id` integer;--> statement-breakpoint
ALTER TABLE `links` ADD `etag` text;--> statement-breakpoint
ALTER TABLE `links` ADD `last_modified` text;--> statement-breakpoint
ALTER TABLE `links` ADD `reread_at` text;--> statement-breakpoint
CREATE INDEX `links_reread` ON `links` (`reread_at`) WHERE reread_at is not null;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `alerts_on_revisions` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `deliveries_revisions` ON `deliveries` (`subscription_id`,`article_id`,`channel_id`) WHERE kind = 'revision';