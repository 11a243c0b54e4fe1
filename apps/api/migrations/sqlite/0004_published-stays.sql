CREATE TRIGGER `editions_stay_update` BEFORE UPDATE ON `editions` BEGIN SELECT RAISE(ABORT, 'what has been published stays as it is'); END;
--> statement-breakpoint
CREATE TRIGGER `editions_stay_delete` BEFORE DELETE ON `editions` BEGIN SELECT RAISE(ABORT, 'what has been published stays as it is'); END;
--> statement-breakpoint
CREATE TRIGGER `edition_files_stay_update` BEFORE UPDATE ON `edition_files` BEGIN SELECT RAISE(ABORT, 'what has been published stays as it is'); END;
--> statement-breakpoint
CREATE TRIGGER `edition_files_stay_delete` BEFORE DELETE ON `edition_files` BEGIN SELECT RAISE(ABORT, 'what has been published stays as it is'); END;
--> statement-breakpoint
CREATE TRIGGER `withdrawals_stay_update` BEFORE UPDATE ON `withdrawals` BEGIN SELECT RAISE(ABORT, 'what has been published stays as it is'); END;
--> statement-breakpoint
CREATE TRIGGER `withdrawals_stay_delete` BEFORE DELETE ON `withdrawals` BEGIN SELECT RAISE(ABORT, 'what has been published stays as it is'); END;
--> statement-breakpoint
CREATE TRIGGER `corrections_stay_update` BEFORE UPDATE ON `corrections` BEGIN SELECT RAISE(ABORT, 'what has been published stays as it is'); END;
--> statement-breakpoint
CREATE TRIGGER `corrections_stay_delete` BEFORE DELETE ON `corrections` BEGIN SELECT RAISE(ABORT, 'what has been published stays as it is'); END;
