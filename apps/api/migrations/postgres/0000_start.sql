CREATE TABLE "areas" (
	"code" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"county_code" text,
	"county" text,
	"skr_group" text,
	"skr_group_name" text,
	"population" integer,
	"population_year" integer,
	"land_area" double precision,
	"latitude" double precision,
	"longitude" double precision,
	"neighbours" json NOT NULL,
	"origin" text NOT NULL,
	CONSTRAINT "areas_slug" UNIQUE("slug")
);

--> statement-breakpoint
CREATE TABLE "memberships" (
	"code" text PRIMARY KEY NOT NULL,
	"joined_year" integer,
	"left_year" integer,
	"last_seen_year" integer,
	"note" text,
	"origin" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "populations" (
	"code" text NOT NULL,
	"year" integer NOT NULL,
	"population" integer NOT NULL,
	"source" text NOT NULL,
	"origin" text NOT NULL,
	CONSTRAINT "populations_code_year_pk" PRIMARY KEY("code","year")
);

--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"document" json NOT NULL,
	"origin" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"document" json NOT NULL,
	"origin" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "indicator_sets" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"document" json NOT NULL,
	"origin" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "named_groups" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"document" json NOT NULL,
	"origin" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "value_revisions" (
	"indicator" text NOT NULL,
	"source" text NOT NULL,
	"area" text NOT NULL,
	"year" integer NOT NULL,
	"revision" integer NOT NULL,
	"value" double precision,
	"missing" text,
	"definition_version" integer NOT NULL,
	"flags" json NOT NULL,
	"numerator" double precision,
	"denominator" double precision,
	"note" text,
	"reference" text,
	"origin" text NOT NULL,
	"author" text,
	"created_at" text NOT NULL,
	"status" text NOT NULL,
	CONSTRAINT "value_revisions_indicator_source_area_year_revision_pk" PRIMARY KEY("indicator","source","area","year","revision"),
	CONSTRAINT "value_or_missing" CHECK (("value_revisions"."value" is null) <> ("value_revisions"."missing" is null))
);

--> statement-breakpoint
CREATE TABLE "data_versions" (
	"number" integer PRIMARY KEY NOT NULL,
	"created_at" text NOT NULL,
	"cause" text NOT NULL
);

--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_code_areas_code_fk" FOREIGN KEY ("code") REFERENCES "public"."areas"("code") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "populations" ADD CONSTRAINT "populations_code_areas_code_fk" FOREIGN KEY ("code") REFERENCES "public"."areas"("code") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "value_revisions" ADD CONSTRAINT "value_revisions_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "value_revisions" ADD CONSTRAINT "value_revisions_source_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "value_revisions" ADD CONSTRAINT "value_revisions_area_areas_code_fk" FOREIGN KEY ("area") REFERENCES "public"."areas"("code") ON DELETE no action ON UPDATE no action;
