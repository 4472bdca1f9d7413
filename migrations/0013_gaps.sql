CREATE TABLE `gaps` (
	`source_id` integer NOT NULL,
	`ended_at` text NOT NULL,
	`began_at` text NOT NULL,
	`listed` integer NOT NULL,
	PRIMARY KEY(`source_id`, `ended_at`)
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `sources` ADD `longest_quiet_seconds` integer;--> statement-breakpoint
ALTER TABLE `sources` ADD `outcomes` text;