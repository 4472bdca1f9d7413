CREATE TABLE `poll_leases` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`claimed_until` text NOT NULL,
	`source_ids` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `sources` ADD `poll_lease` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` DROP COLUMN `claimed_until`;