ALTER TABLE `matches` ADD `quiet` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `first_polled_at` text;--> statement-breakpoint
-- Their first poll is long past: nothing that is found from now on is of it.
UPDATE `sources` SET `first_polled_at` = `created_at` WHERE `last_polled_at` IS NOT NULL;--> statement-breakpoint
ALTER TABLE `subscriptions` ADD `max_age_hours` integer;