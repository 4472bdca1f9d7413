CREATE TABLE `anchor_counts` (
	`id` integer PRIMARY KEY NOT NULL,
	`articles` integer NOT NULL,
	`cells` text NOT NULL
);
