CREATE TABLE `ledger` (
	`source_id` integer NOT NULL,
	`day` text NOT NULL,
	`polls` integer DEFAULT 0 NOT NULL,
	`polls_failed` integer DEFAULT 0 NOT NULL,
	`seen` integer DEFAULT 0 NOT NULL,
	`found` integer DEFAULT 0 NOT NULL,
	`fetched` integer DEFAULT 0 NOT NULL,
	`read` integer DEFAULT 0 NOT NULL,
	`duplicate` integer DEFAULT 0 NOT NULL,
	`ended` text DEFAULT '{}' NOT NULL,
	`matched` integer DEFAULT 0 NOT NULL,
	`delivered` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`source_id`, `day`)
) WITHOUT ROWID;
--> statement-breakpoint
ALTER TABLE `sources` ADD `counted_on` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `polls` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `polls_failed` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `seen` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `listed` integer;--> statement-breakpoint
ALTER TABLE `sources` ADD `latest` text;--> statement-breakpoint
ALTER TABLE `sources` ADD `last_new_at` text;--> statement-breakpoint
CREATE INDEX `links_ended` ON `links` (`found_at`) WHERE state in ('skipped', 'dead');--> statement-breakpoint
CREATE INDEX `links_ended_of_source` ON `links` (`source_id`,`found_at`) WHERE state in ('skipped', 'dead');
--> statement-breakpoint
-- Counting by trigger: whichever statement changes a link, a match or a delivery, the ledger changes with it or not at all.
-- A link that is made with its article (a canonical address) was listed by nobody and is not counted.
CREATE TRIGGER `ledger_link_found` AFTER INSERT ON `links` WHEN NEW.source_id IS NOT NULL AND NEW.article_id IS NULL BEGIN
  INSERT INTO ledger (source_id, day, found) VALUES (NEW.source_id, substr(NEW.found_at, 1, 10), 1)
  ON CONFLICT (source_id, day) DO UPDATE SET found = found + 1;
END;
--> statement-breakpoint
-- One row for the end of a reading: the fetch, and the column that the link comes from and goes to.
CREATE TRIGGER `ledger_link_read` AFTER UPDATE OF `state`, `claimed_until`, `article_id` ON `links`
WHEN NEW.source_id IS NOT NULL AND (
  (OLD.claimed_until IS NOT NULL AND NEW.claimed_until IS NULL)
  OR (OLD.article_id IS NULL) <> (NEW.article_id IS NULL)
  OR (OLD.state = 'duplicate') <> (NEW.state = 'duplicate')
  OR (OLD.state IN ('skipped', 'dead')) <> (NEW.state IN ('skipped', 'dead')))
BEGIN
  UPDATE ledger SET
    fetched = fetched + (OLD.claimed_until IS NOT NULL AND NEW.claimed_until IS NULL),
    read = read + (NEW.article_id IS NOT NULL AND NEW.state <> 'duplicate') - (OLD.article_id IS NOT NULL AND OLD.state <> 'duplicate'),
    duplicate = duplicate + (NEW.state = 'duplicate') - (OLD.state = 'duplicate'),
    ended = CASE
      WHEN NEW.state IN ('skipped', 'dead') AND OLD.state NOT IN ('skipped', 'dead') THEN json_set(ended, '$."' || NEW.reason || '"',
        coalesce(json_extract(ended, '$."' || NEW.reason || '"'), 0) + 1)
      WHEN OLD.state IN ('skipped', 'dead') AND NEW.state NOT IN ('skipped', 'dead') THEN json_set(ended, '$."' || OLD.reason || '"',
        coalesce(json_extract(ended, '$."' || OLD.reason || '"'), 0) - 1)
      ELSE ended END
  WHERE source_id = NEW.source_id AND day = substr(NEW.found_at, 1, 10);
END;
--> statement-breakpoint
CREATE TRIGGER `ledger_match` AFTER INSERT ON `matches` BEGIN
  UPDATE ledger SET matched = matched + 1
  WHERE source_id = (SELECT source_id FROM articles WHERE id = NEW.article_id)
    AND day = (SELECT substr(links.found_at, 1, 10) FROM articles CROSS JOIN links ON links.url = articles.url WHERE articles.id = NEW.article_id);
END;
--> statement-breakpoint
CREATE TRIGGER `ledger_delivery` AFTER UPDATE OF `state` ON `deliveries` WHEN (OLD.state = 'delivered') <> (NEW.state = 'delivered') BEGIN
  UPDATE ledger SET delivered = delivered + (NEW.state = 'delivered') - (OLD.state = 'delivered')
  WHERE source_id = (SELECT source_id FROM articles WHERE id = NEW.article_id)
    AND day = (SELECT substr(links.found_at, 1, 10) FROM articles CROSS JOIN links ON links.url = articles.url WHERE articles.id = NEW.article_id);
END;
--> statement-breakpoint
-- The counts of a day that is over leave the source's row.
CREATE TRIGGER `ledger_polls` AFTER UPDATE OF `counted_on` ON `sources` WHEN OLD.counted_on IS NOT NEW.counted_on AND OLD.counted_on IS NOT NULL BEGIN
  INSERT INTO ledger (source_id, day, polls, polls_failed, seen) VALUES (OLD.id, OLD.counted_on, OLD.polls, OLD.polls_failed, OLD.seen)
  ON CONFLICT (source_id, day) DO UPDATE SET polls = polls + excluded.polls, polls_failed = polls_failed + excluded.polls_failed, seen = seen + excluded.seen;
END;
