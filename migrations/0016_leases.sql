CREATE TABLE `leases` (
	`name` text PRIMARY KEY NOT NULL,
	`claimed_until` text NOT NULL
) WITHOUT ROWID;
