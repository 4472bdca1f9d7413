CREATE TABLE `budget_notices` (
	`resource` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `usage` (
	`day` text NOT NULL,
	`worker` text NOT NULL,
	`since` text NOT NULL,
	`rows_read` integer NOT NULL,
	`rows_written` integer NOT NULL,
	`queue_operations` integer NOT NULL,
	`requests` integer NOT NULL,
	`database_bytes` integer,
	`stored_at` text NOT NULL,
	PRIMARY KEY(`day`, `worker`)
) WITHOUT ROWID;
