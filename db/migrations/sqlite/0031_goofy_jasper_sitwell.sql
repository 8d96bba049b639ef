CREATE TABLE `attempts` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`stage_id` text NOT NULL,
	`number` integer NOT NULL,
	`check_only` integer NOT NULL,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`note` text,
	`uploaded_at` integer NOT NULL,
	`uploaded_by` text NOT NULL,
	`idempotency_key` text NOT NULL,
	`done_at` integer,
	`report` text,
	`private_score` real,
	`version_id` text,
	`chosen_at` integer,
	`chosen_by` text,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stage_id`) REFERENCES `stages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `submission_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`chosen_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attempts_number` ON `attempts` (`entry_id`,`stage_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `attempts_once` ON `attempts` (`entry_id`,`stage_id`,`idempotency_key`);--> statement-breakpoint
CREATE INDEX `attempts_stage` ON `attempts` (`stage_id`);--> statement-breakpoint
CREATE TABLE `public_scores` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`stage_id` text NOT NULL,
	`score` real NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stage_id`) REFERENCES `stages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `public_scores_board` ON `public_scores` (`stage_id`,`entry_id`,`at`,`score`);--> statement-breakpoint
CREATE TABLE `truths` (
	`id` text PRIMARY KEY NOT NULL,
	`stage_id` text NOT NULL,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`uploaded_at` integer NOT NULL,
	`uploaded_by` text NOT NULL,
	`header` text NOT NULL,
	`first` text NOT NULL,
	`salt` text NOT NULL,
	`columns` text,
	`summary` text,
	`checked_at` integer,
	`sample_sha256` text,
	`sample_size` integer,
	`baseline_name` text,
	`baseline_sha256` text,
	`baseline_private` real,
	FOREIGN KEY (`stage_id`) REFERENCES `stages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `truths_stage` ON `truths` (`stage_id`);--> statement-breakpoint
ALTER TABLE `stages` ADD `metric` text;