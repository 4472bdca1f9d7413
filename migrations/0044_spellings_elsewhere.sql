-- Since this release US is also U.S., Straße STRASSE, and the dots of ё and the marks of Arabic and Greek may be left out: stored queries are posted anew. No article has to be indexed again.
INSERT INTO `renewals` SELECT 'postings', NULL WHERE EXISTS (SELECT 1 FROM `subscriptions`) ON CONFLICT (`name`) DO UPDATE SET `cursor` = NULL;
