-- Since this release names have more spellings, and `heir:` finds each of its name: stored queries are posted anew.
INSERT INTO `renewals` SELECT 'postings', NULL WHERE EXISTS (SELECT 1 FROM `subscriptions`) ON CONFLICT (`name`) DO UPDATE SET `cursor` = NULL;
