CREATE TABLE `areas` (
	`code` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`county_code` text,
	`county` text,
	`skr_group` text,
	`skr_group_name` text,
	`population` integer,
	`population_year` integer,
	`land_area` real,
	`latitude` real,
	`longitude` real,
	`neighbours` text NOT NULL,
	`origin` text NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `areas_slug` ON `areas` (`slug`);
--> statement-breakpoint
CREATE TABLE `memberships` (
	`code` text PRIMARY KEY NOT NULL,
	`joined_year` integer,
	`left_year` integer,
	`last_seen_year` integer,
	`note` text,
	`origin` text NOT NULL,
	FOREIGN KEY (`code`) REFERENCES `areas`(`code`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE TABLE `populations` (
	`code` text NOT NULL,
	`year` integer NOT NULL,
	`population` integer NOT NULL,
	`source` text NOT NULL,
	`origin` text NOT NULL,
	PRIMARY KEY(`code`, `year`),
	FOREIGN KEY (`code`) REFERENCES `areas`(`code`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`document` text NOT NULL,
	`origin` text NOT NULL
);

--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`document` text NOT NULL,
	`origin` text NOT NULL
);

--> statement-breakpoint
CREATE TABLE `indicator_sets` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`document` text NOT NULL,
	`origin` text NOT NULL
);

--> statement-breakpoint
CREATE TABLE `named_groups` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`document` text NOT NULL,
	`origin` text NOT NULL
);

--> statement-breakpoint
CREATE TABLE `value_revisions` (
	`indicator` text NOT NULL,
	`source` text NOT NULL,
	`area` text NOT NULL,
	`year` integer NOT NULL,
	`revision` integer NOT NULL,
	`value` real,
	`missing` text,
	`definition_version` integer NOT NULL,
	`flags` text NOT NULL,
	`numerator` real,
	`denominator` real,
	`note` text,
	`reference` text,
	`origin` text NOT NULL,
	`author` text,
	`created_at` text NOT NULL,
	`status` text NOT NULL,
	PRIMARY KEY(`indicator`, `source`, `area`, `year`, `revision`),
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area`) REFERENCES `areas`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "value_or_missing" CHECK(("value_revisions"."value" is null) <> ("value_revisions"."missing" is null))
);

--> statement-breakpoint
CREATE TABLE `data_versions` (
	`number` integer PRIMARY KEY NOT NULL,
	`created_at` text NOT NULL,
	`cause` text NOT NULL
);

