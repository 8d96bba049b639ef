CREATE TABLE `appeal_terms` (
	`challenge_id` text PRIMARY KEY NOT NULL,
	`days` integer,
	`shown` integer NOT NULL,
	`set_at` integer NOT NULL,
	`set_by` text NOT NULL,
	FOREIGN KEY (`challenge_id`) REFERENCES `challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `result_appeals` (
	`id` text PRIMARY KEY NOT NULL,
	`result_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`outcome` text,
	`answer` text,
	`answered_at` integer,
	`answered_by` text,
	FOREIGN KEY (`result_id`) REFERENCES `results`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `result_appeals_once` ON `result_appeals` (`result_id`,`entry_id`);--> statement-breakpoint
CREATE INDEX `result_appeals_entry` ON `result_appeals` (`entry_id`);