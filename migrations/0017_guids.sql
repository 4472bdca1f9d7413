ALTER TABLE `links` ADD `guid` text;--> statement-breakpoint
ALTER TABLE `links` ADD `feed_text` text;--> statement-breakpoint
CREATE INDEX `links_guid` ON `links` (`source_id`,`guid`) WHERE guid is not null;