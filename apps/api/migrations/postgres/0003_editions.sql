CREATE TABLE "edition_draft_revisions" (
	"year" integer NOT NULL,
	"revision" integer NOT NULL,
	"document" json NOT NULL,
	"author" text NOT NULL,
	"created_at" text NOT NULL,
	CONSTRAINT "edition_draft_revisions_year_revision_pk" PRIMARY KEY("year","revision")
);

--> statement-breakpoint
CREATE TABLE "editions" (
	"id" text PRIMARY KEY NOT NULL,
	"document" json NOT NULL,
	"draft_revision" integer NOT NULL,
	"author" text NOT NULL,
	"content" "bytea" NOT NULL
);

--> statement-breakpoint
CREATE TABLE "edition_files" (
	"edition" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"sha256" text NOT NULL,
	"made_at" text NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "edition_files_edition_name_pk" PRIMARY KEY("edition","name")
);

--> statement-breakpoint
CREATE TABLE "withdrawals" (
	"edition" text PRIMARY KEY NOT NULL,
	"document" json NOT NULL,
	"author" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"edition" text NOT NULL,
	"created_at" text NOT NULL,
	"document" json NOT NULL
);

--> statement-breakpoint
CREATE TABLE "notice_choices" (
	"person" text NOT NULL,
	"kind" text NOT NULL,
	"is_wanted" boolean NOT NULL,
	CONSTRAINT "notice_choices_person_kind_pk" PRIMARY KEY("person","kind")
);

--> statement-breakpoint
CREATE TABLE "notices_sent" (
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"person" text NOT NULL,
	"sent_at" text NOT NULL,
	CONSTRAINT "notices_sent_kind_subject_person_pk" PRIMARY KEY("kind","subject","person")
);

--> statement-breakpoint
ALTER TABLE "edition_files" ADD CONSTRAINT "edition_files_edition_editions_id_fk" FOREIGN KEY ("edition") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_edition_editions_id_fk" FOREIGN KEY ("edition") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_edition_editions_id_fk" FOREIGN KEY ("edition") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "corrections_edition" ON "corrections" USING btree ("edition");
