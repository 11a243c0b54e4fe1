CREATE TABLE "member_targets" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"document" json NOT NULL,
	"origin" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "examples" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"document" json NOT NULL,
	"origin" text NOT NULL
);

