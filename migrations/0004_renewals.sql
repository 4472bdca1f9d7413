CREATE TABLE `renewals` (
	`name` text PRIMARY KEY NOT NULL,
	`cursor` integer
);
--> statement-breakpoint
-- Since this release letters and digits part, more letters fold, and scripts without spaces are words of one letter: what was stored before is computed anew.
INSERT INTO `renewals` SELECT 'postings', NULL WHERE EXISTS (SELECT 1 FROM `subscriptions`);--> statement-breakpoint
INSERT INTO `renewals` SELECT 'index', NULL WHERE EXISTS (SELECT 1 FROM `articles`);
