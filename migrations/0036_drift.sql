ALTER TABLE `ledger` ADD `pages` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ledger` ADD `untitled` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ledger` ADD `undated` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ledger` ADD `unsigned` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ledger` ADD `doubtful` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `ledger` ADD `words` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `sources` ADD `drift` text;--> statement-breakpoint
DROP TRIGGER `ledger_link_read`;
--> statement-breakpoint
-- As before, and of an article that was read from its page: what the page lacks, and the words of its body.
-- 0.4 is the limit of doubt in workers/shared/doubtful.ts.
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
      ELSE ended END,
    pages = pages + article.is_page,
    untitled = untitled + article.is_untitled,
    undated = undated + article.is_undated,
    unsigned = unsigned + article.is_unsigned,
    doubtful = doubtful + article.is_doubtful,
    words = words + article.word_count
  FROM (SELECT count(*) AS is_page,
      coalesce(sum(json_extract(provenance, '$.title') IS 'feed'), 0) AS is_untitled,
      coalesce(sum(published_at IS NULL OR json_extract(provenance, '$.publishedAt') IS 'feed'), 0) AS is_undated,
      coalesce(sum(authors = '[]'), 0) AS is_unsigned,
      coalesce(sum(quality < 0.4), 0) AS is_doubtful,
      coalesce(sum(word_count), 0) AS word_count
    FROM articles WHERE id = NEW.article_id AND OLD.article_id IS NULL AND NEW.state <> 'duplicate'
      AND json_extract(provenance, '$.body') IS NOT 'feed') AS article
  WHERE source_id = NEW.source_id AND day = substr(NEW.found_at, 1, 10);
END;
