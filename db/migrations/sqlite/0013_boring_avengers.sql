CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`challenge_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`stage_id` text,
	`at` integer,
	`reference` text,
	`proposed_at` integer NOT NULL,
	`proposed_by` text NOT NULL,
	`confirmed_at` integer,
	`confirmed_by` text,
	`cancelled_at` integer,
	`cancelled_by` text,
	FOREIGN KEY (`challenge_id`) REFERENCES `challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stage_id`) REFERENCES `stages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cancelled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposals_challenge` ON `proposals` (`challenge_id`);--> statement-breakpoint
CREATE INDEX `proposals_subject` ON `proposals` (`subject_id`);--> statement-breakpoint
ALTER TABLE `challenges` ADD `two_people` integer;--> statement-breakpoint
ALTER TABLE `institutions` ADD `two_people_since` integer;--> statement-breakpoint
ALTER TABLE `institutions` ADD `two_people_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `team_members` ADD `rule_version_id` text REFERENCES rule_versions(id);--> statement-breakpoint
ALTER TABLE `teams` ADD `own_name` text;--> statement-breakpoint
ALTER TABLE `teams` ADD `personal` integer;