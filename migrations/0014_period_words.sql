-- Since this release the index knows the day of each article: what was stored before is indexed anew.
INSERT INTO `renewals` SELECT 'index', NULL WHERE EXISTS (SELECT 1 FROM `articles`) ON CONFLICT (`name`) DO UPDATE SET `cursor` = NULL;
