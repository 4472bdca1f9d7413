CREATE TABLE `sessions` (
	`digest` text PRIMARY KEY NOT NULL,
	`token_id` integer,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL
);
