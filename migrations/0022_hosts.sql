CREATE TABLE `hosts` (
	`host` text PRIMARY KEY NOT NULL,
	`next_at` text,
	`rest_until` text,
	`robots_state` text,
	`robots` text,
	`robots_until` text
);
--> statement-breakpoint
ALTER TABLE `sources` ADD `obeys_robots` integer DEFAULT true NOT NULL;