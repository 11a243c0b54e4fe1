CREATE TABLE `two_factors` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`secret` text NOT NULL,
	`backup_codes` text NOT NULL,
	`verified` integer DEFAULT false NOT NULL,
	`failed_verification_count` integer DEFAULT 0 NOT NULL,
	`locked_until` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `two_factors_user` ON `two_factors` (`user_id`);
--> statement-breakpoint
CREATE INDEX `two_factors_secret` ON `two_factors` (`secret`);
--> statement-breakpoint
CREATE TABLE `federated_sign_ins` (
	`state_hash` text PRIMARY KEY NOT NULL,
	`nonce` text NOT NULL,
	`verifier` text NOT NULL,
	`onwards` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text
);

--> statement-breakpoint
CREATE TABLE `amendments` (
	`table_name` text NOT NULL,
	`key` text NOT NULL,
	`revision` integer NOT NULL,
	`before` text,
	`after` text,
	`reason` text NOT NULL,
	`author` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`table_name`, `key`, `revision`)
);

--> statement-breakpoint
CREATE INDEX `amendments_created` ON `amendments` (`created_at`);
--> statement-breakpoint
CREATE TABLE `contacts` (
	`member` text NOT NULL,
	`kind` text NOT NULL,
	`revision` integer NOT NULL,
	`document` text NOT NULL,
	`confirmed_at` text,
	`confirmed_by` text,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`member`, `kind`)
);

--> statement-breakpoint
CREATE TABLE `delegations` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`member` text NOT NULL,
	`year` integer NOT NULL,
	`indicator` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`message` text NOT NULL,
	`asked_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`opened_at` text,
	`answered_at` text,
	`withdrawn_at` text
);

--> statement-breakpoint
CREATE INDEX `delegations_member` ON `delegations` (`member`,`year`);
--> statement-breakpoint
CREATE UNIQUE INDEX `delegations_token_hash` ON `delegations` (`token_hash`);
--> statement-breakpoint
CREATE TABLE `handovers` (
	`member` text NOT NULL,
	`indicator` text NOT NULL,
	`revision` integer NOT NULL,
	`document` text NOT NULL,
	`author` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`member`, `indicator`, `revision`)
);

--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`file_name` text NOT NULL,
	`content` blob NOT NULL,
	`status` text NOT NULL,
	`document` text NOT NULL,
	`outcome` blob,
	`author` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);

--> statement-breakpoint
CREATE INDEX `imports_created` ON `imports` (`created_at`);
--> statement-breakpoint
CREATE TABLE `import_mappings` (
	`headings` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`author` text NOT NULL,
	`created_at` text NOT NULL
);

--> statement-breakpoint
ALTER TABLE `sources` ADD `is_removed` integer DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE `indicators` ADD `is_removed` integer DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE `indicator_sets` ADD `is_removed` integer DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE `named_groups` ADD `is_removed` integer DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE `member_targets` ADD `is_removed` integer DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE `examples` ADD `is_removed` integer DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE `networks` ADD `is_removed` integer DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE `users` ADD `two_factor_enabled` integer DEFAULT false NOT NULL;
