CREATE TABLE `doubtful` (
	`article_id` integer PRIMARY KEY NOT NULL,
	`source_id` integer,
	`page` text
);
