CREATE TABLE "two_factors" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT false NOT NULL,
	"failed_verification_count" integer DEFAULT 0 NOT NULL,
	"locked_until" text
);

--> statement-breakpoint
CREATE TABLE "federated_sign_ins" (
	"state_hash" text PRIMARY KEY NOT NULL,
	"nonce" text NOT NULL,
	"verifier" text NOT NULL,
	"onwards" text NOT NULL,
	"created_at" text NOT NULL,
	"expires_at" text NOT NULL,
	"used_at" text
);

--> statement-breakpoint
CREATE TABLE "amendments" (
	"table_name" text NOT NULL,
	"key" text NOT NULL,
	"revision" integer NOT NULL,
	"before" json,
	"after" json,
	"reason" text NOT NULL,
	"author" text NOT NULL,
	"created_at" text NOT NULL,
	CONSTRAINT "amendments_table_name_key_revision_pk" PRIMARY KEY("table_name","key","revision")
);

--> statement-breakpoint
CREATE TABLE "contacts" (
	"member" text NOT NULL,
	"kind" text NOT NULL,
	"revision" integer NOT NULL,
	"document" json NOT NULL,
	"confirmed_at" text,
	"confirmed_by" text,
	"updated_at" text NOT NULL,
	CONSTRAINT "contacts_member_kind_pk" PRIMARY KEY("member","kind")
);

--> statement-breakpoint
CREATE TABLE "delegations" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"member" text NOT NULL,
	"year" integer NOT NULL,
	"indicator" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"message" text NOT NULL,
	"asked_by" text NOT NULL,
	"created_at" text NOT NULL,
	"expires_at" text NOT NULL,
	"opened_at" text,
	"answered_at" text,
	"withdrawn_at" text,
	CONSTRAINT "delegations_token_hash" UNIQUE("token_hash")
);

--> statement-breakpoint
CREATE TABLE "handovers" (
	"member" text NOT NULL,
	"indicator" text NOT NULL,
	"revision" integer NOT NULL,
	"document" json NOT NULL,
	"author" text NOT NULL,
	"created_at" text NOT NULL,
	CONSTRAINT "handovers_member_indicator_revision_pk" PRIMARY KEY("member","indicator","revision")
);

--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"content" "bytea" NOT NULL,
	"status" text NOT NULL,
	"document" json NOT NULL,
	"outcome" "bytea",
	"author" text NOT NULL,
	"created_at" text NOT NULL,
	"updated_at" text NOT NULL
);

--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"headings" text PRIMARY KEY NOT NULL,
	"document" json NOT NULL,
	"author" text NOT NULL,
	"created_at" text NOT NULL
);

--> statement-breakpoint
ALTER TABLE "sources" ADD COLUMN "is_removed" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "is_removed" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "indicator_sets" ADD COLUMN "is_removed" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "named_groups" ADD COLUMN "is_removed" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "member_targets" ADD COLUMN "is_removed" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "examples" ADD COLUMN "is_removed" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "networks" ADD COLUMN "is_removed" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "two_factor_enabled" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "two_factors" ADD CONSTRAINT "two_factors_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "two_factors_user" ON "two_factors" USING btree ("user_id");
--> statement-breakpoint
CREATE INDEX "two_factors_secret" ON "two_factors" USING btree ("secret");
--> statement-breakpoint
CREATE INDEX "amendments_created" ON "amendments" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "delegations_member" ON "delegations" USING btree ("member","year");
--> statement-breakpoint
CREATE INDEX "imports_created" ON "imports" USING btree ("created_at");
