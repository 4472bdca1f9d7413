CREATE TABLE `retention` (
	`name` text PRIMARY KEY NOT NULL,
	`cursor` integer NOT NULL
) WITHOUT ROWID;
