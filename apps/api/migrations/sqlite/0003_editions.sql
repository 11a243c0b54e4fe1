CREATE TABLE `edition_draft_revisions` (
	`year` integer NOT NULL,
	`revision` integer NOT NULL,
	`document` text NOT NULL,
	`author` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`year`, `revision`)
);

--> statement-breakpoint
CREATE TABLE `editions` (
	`id` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`draft_revision` integer NOT NULL,
	`author` text NOT NULL,
	`content` blob NOT NULL
);

--> statement-breakpoint
CREATE TABLE `edition_files` (
	`edition` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`sha256` text NOT NULL,
	`made_at` text NOT NULL,
	`content` blob NOT NULL,
	PRIMARY KEY(`edition`, `name`),
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE TABLE `withdrawals` (
	`edition` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`author` text NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`edition` text NOT NULL,
	`created_at` text NOT NULL,
	`document` text NOT NULL,
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `corrections_edition` ON `corrections` (`edition`);
--> statement-breakpoint
CREATE TABLE `notice_choices` (
	`person` text NOT NULL,
	`kind` text NOT NULL,
	`is_wanted` integer NOT NULL,
	PRIMARY KEY(`person`, `kind`)
);

--> statement-breakpoint
CREATE TABLE `notices_sent` (
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`person` text NOT NULL,
	`sent_at` text NOT NULL,
	PRIMARY KEY(`kind`, `subject`, `person`)
);

