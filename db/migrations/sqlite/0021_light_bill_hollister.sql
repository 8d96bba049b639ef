CREATE TABLE `text_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`challenge_id` text NOT NULL,
	`part` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` text,
	FOREIGN KEY (`challenge_id`) REFERENCES `challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `text_changes_challenge` ON `text_changes` (`challenge_id`,`changed_at`);