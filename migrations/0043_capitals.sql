-- Since this release TƯ is one of the names of trung ương, C++17 is C++, and merged ministries have their abbreviations, too: stored queries are posted anew.
INSERT INTO `renewals` SELECT 'postings', NULL WHERE EXISTS (SELECT 1 FROM `subscriptions`) ON CONFLICT (`name`) DO UPDATE SET `cursor` = NULL;
--> statement-breakpoint
-- The index knows TƯ apart from the word tư: what was stored before is indexed anew.
INSERT INTO `renewals` SELECT 'index', NULL WHERE EXISTS (SELECT 1 FROM `articles`) ON CONFLICT (`name`) DO UPDATE SET `cursor` = NULL;
