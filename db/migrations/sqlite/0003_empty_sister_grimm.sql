CREATE TABLE `conflict_statements` (
	`id` text PRIMARY KEY NOT NULL,
	`challenge_id` text NOT NULL,
	`judge_id` text,
	`team_id` text,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`name` text NOT NULL,
	`note` text NOT NULL,
	`stated_at` integer NOT NULL,
	`stated_by` text NOT NULL,
	`withdrawn_at` integer,
	FOREIGN KEY (`challenge_id`) REFERENCES `challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`judge_id`) REFERENCES `judges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conflict_statements_challenge` ON `conflict_statements` (`challenge_id`);--> statement-breakpoint
CREATE INDEX `conflict_statements_judge` ON `conflict_statements` (`judge_id`);--> statement-breakpoint
CREATE INDEX `conflict_statements_team` ON `conflict_statements` (`team_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_review_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	`reason` text,
	`marks` text NOT NULL,
	`comment_to_team` text NOT NULL,
	`comment_to_jury` text NOT NULL,
	`comments` text,
	`submission_version_id` text,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submission_version_id`) REFERENCES `submission_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_review_versions`("id", "review_id", "number", "kind", "at", "by", "reason", "marks", "comment_to_team", "comment_to_jury", "comments", "submission_version_id") SELECT "id", "review_id", "number", "kind", "at", "by", "reason", "marks", "comment_to_team", "comment_to_jury", "comments", "submission_version_id" FROM `review_versions`;--> statement-breakpoint
DROP TABLE `review_versions`;--> statement-breakpoint
ALTER TABLE `__new_review_versions` RENAME TO `review_versions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `review_versions_number` ON `review_versions` (`review_id`,`number`);--> statement-breakpoint
ALTER TABLE `conflicts` ADD `subject` text;--> statement-breakpoint
ALTER TABLE `conflicts` ADD `statement_id` text REFERENCES conflict_statements(id);