CREATE FUNCTION stay_as_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what has been published stays as it is';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "editions_stay" BEFORE UPDATE OR DELETE ON "editions" FOR EACH ROW EXECUTE FUNCTION stay_as_published();
--> statement-breakpoint
CREATE TRIGGER "editions_stay_whole" BEFORE TRUNCATE ON "editions" FOR EACH STATEMENT EXECUTE FUNCTION stay_as_published();
--> statement-breakpoint
CREATE TRIGGER "edition_files_stay" BEFORE UPDATE OR DELETE ON "edition_files" FOR EACH ROW EXECUTE FUNCTION stay_as_published();
--> statement-breakpoint
CREATE TRIGGER "edition_files_stay_whole" BEFORE TRUNCATE ON "edition_files" FOR EACH STATEMENT EXECUTE FUNCTION stay_as_published();
--> statement-breakpoint
CREATE TRIGGER "withdrawals_stay" BEFORE UPDATE OR DELETE ON "withdrawals" FOR EACH ROW EXECUTE FUNCTION stay_as_published();
--> statement-breakpoint
CREATE TRIGGER "withdrawals_stay_whole" BEFORE TRUNCATE ON "withdrawals" FOR EACH STATEMENT EXECUTE FUNCTION stay_as_published();
--> statement-breakpoint
CREATE TRIGGER "corrections_stay" BEFORE UPDATE OR DELETE ON "corrections" FOR EACH ROW EXECUTE FUNCTION stay_as_published();
--> statement-breakpoint
CREATE TRIGGER "corrections_stay_whole" BEFORE TRUNCATE ON "corrections" FOR EACH STATEMENT EXECUTE FUNCTION stay_as_published();
