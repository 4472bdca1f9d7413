CREATE TABLE `articles` (
	`id` integer PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`canonical_url` text NOT NULL,
	`source_id` integer,
	`outlet` text NOT NULL,
	`title` text NOT NULL,
	`lead` text,
	`body` text NOT NULL,
	`authors` text NOT NULL,
	`published_at` text,
	`modified_at` text,
	`section` text,
	`language` text,
	`images` text NOT NULL,
	`word_count` integer NOT NULL,
	`quality` real NOT NULL,
	`partial` integer DEFAULT false NOT NULL,
	`live` integer DEFAULT false NOT NULL,
	`provenance` text NOT NULL,
	`facts` text,
	`first_seen_at` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`matched_at` text,
	`claimed_until` text,
	`match_attempts` integer DEFAULT 0 NOT NULL,
	`match_failure` text
);
--> statement-breakpoint
CREATE INDEX `articles_unmatched` ON `articles` (`id`) WHERE matched_at is null;--> statement-breakpoint
CREATE INDEX `articles_unmatchable` ON `articles` (`id`) WHERE match_failure is not null;--> statement-breakpoint
CREATE TABLE `revisions` (
	`article_id` integer NOT NULL,
	`number` integer NOT NULL,
	`title` text NOT NULL,
	`lead` text,
	`body` text NOT NULL,
	`modified_at` text,
	`replaced_at` text NOT NULL,
	PRIMARY KEY(`article_id`, `number`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `attempts` (
	`delivery_id` integer NOT NULL,
	`number` integer NOT NULL,
	`attempted_at` text NOT NULL,
	`duration_ms` integer NOT NULL,
	`status` integer,
	`reason` text,
	`reply` text,
	PRIMARY KEY(`delivery_id`, `number`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `deliveries` (
	`id` integer PRIMARY KEY NOT NULL,
	`subscription_id` integer NOT NULL,
	`article_id` integer NOT NULL,
	`channel_id` integer NOT NULL,
	`state` text NOT NULL,
	`held` integer DEFAULT false NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` text NOT NULL,
	`claimed_until` text,
	`last_error` text,
	`body` text NOT NULL,
	`created_at` text NOT NULL,
	`ended_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deliveries_once` ON `deliveries` (`channel_id`,`article_id`,`subscription_id`);--> statement-breakpoint
CREATE INDEX `deliveries_due` ON `deliveries` (`channel_id`,`held`,`next_attempt_at`) WHERE state = 'pending';--> statement-breakpoint
CREATE INDEX `deliveries_failed` ON `deliveries` (`state`) WHERE state = 'dead' or state = 'canceled';--> statement-breakpoint
CREATE TABLE `matches` (
	`id` integer PRIMARY KEY NOT NULL,
	`subscription_id` integer NOT NULL,
	`article_id` integer NOT NULL,
	`channel_ids` text NOT NULL,
	`snippets` text NOT NULL,
	`matched_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `matches_pair` ON `matches` (`subscription_id`,`article_id`);--> statement-breakpoint
CREATE TABLE `links` (
	`url` text PRIMARY KEY NOT NULL,
	`source_id` integer,
	`state` text NOT NULL,
	`reason` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` text NOT NULL,
	`claimed_until` text,
	`article_id` integer,
	`hint_title` text,
	`hint_published_at` text,
	`modified_at` text,
	`found_at` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `links_due` ON `links` (`source_id`,`next_attempt_at`) WHERE state = 'pending';--> statement-breakpoint
CREATE TABLE `sightings` (
	`url` text NOT NULL,
	`source_id` integer NOT NULL,
	PRIMARY KEY(`url`, `source_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` integer PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`state` text NOT NULL,
	`interval_seconds` integer NOT NULL,
	`next_poll_at` text NOT NULL,
	`claimed_until` text,
	`last_polled_at` text,
	`last_error` text,
	`failures` integer DEFAULT 0 NOT NULL,
	`etag` text,
	`last_modified` text,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_url` ON `sources` (`url`);--> statement-breakpoint
CREATE TABLE `aliases` (
	`id` integer PRIMARY KEY NOT NULL,
	`words` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `aliases_words` ON `aliases` (`words`);--> statement-breakpoint
CREATE TABLE `channels` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`url` text NOT NULL,
	`secret` text NOT NULL,
	`state` text NOT NULL,
	`disabled_reason` text,
	`created_at` text NOT NULL,
	`idempotency_key` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `channels_request` ON `channels` (`idempotency_key`);--> statement-breakpoint
CREATE TABLE `postings` (
	`anchor` text NOT NULL,
	`subscription_id` integer NOT NULL,
	PRIMARY KEY(`anchor`, `subscription_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `postings_subscription` ON `postings` (`subscription_id`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`channel_ids` text NOT NULL,
	`source_ids` text,
	`state` text NOT NULL,
	`created_at` text NOT NULL,
	`idempotency_key` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `subscriptions_request` ON `subscriptions` (`idempotency_key`);