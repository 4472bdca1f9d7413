CREATE TABLE `syllable_counts` (
	`id` integer PRIMARY KEY NOT NULL,
	`learnt_to` integer NOT NULL,
	`counts` text NOT NULL
);
