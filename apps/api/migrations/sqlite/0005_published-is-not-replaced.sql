CREATE TRIGGER `editions_stay_insert` BEFORE INSERT ON `editions` WHEN EXISTS (SELECT 1 FROM `editions` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'what has been published stays as it is'); END;
--> statement-breakpoint
CREATE TRIGGER `withdrawals_stay_insert` BEFORE INSERT ON `withdrawals` WHEN EXISTS (SELECT 1 FROM `withdrawals` WHERE `edition` = NEW.`edition`) BEGIN SELECT RAISE(ABORT, 'what has been published stays as it is'); END;
--> statement-breakpoint
CREATE TRIGGER `corrections_stay_insert` BEFORE INSERT ON `corrections` WHEN EXISTS (SELECT 1 FROM `corrections` WHERE `id` = NEW.`id`) BEGIN SELECT RAISE(ABORT, 'what has been published stays as it is'); END;
