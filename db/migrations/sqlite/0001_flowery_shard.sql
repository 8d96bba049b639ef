CREATE TABLE `affiliations` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`organisation` text NOT NULL,
	`from_year` integer,
	`until_year` integer,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `affiliations_user` ON `affiliations` (`user_id`);--> statement-breakpoint
CREATE TABLE `conflicts` (
	`id` text PRIMARY KEY NOT NULL,
	`challenge_id` text NOT NULL,
	`judge_id` text NOT NULL,
	`team_id` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`pinned` integer NOT NULL,
	`evidence` text NOT NULL,
	`since` integer NOT NULL,
	`declared_by` text,
	`lifted_at` integer,
	`lifted_by` text,
	`lift_reason` text,
	FOREIGN KEY (`challenge_id`) REFERENCES `challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`judge_id`) REFERENCES `judges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`declared_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lifted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conflicts_challenge` ON `conflicts` (`challenge_id`);--> statement-breakpoint
CREATE INDEX `conflicts_judge` ON `conflicts` (`judge_id`);--> statement-breakpoint
CREATE INDEX `conflicts_team` ON `conflicts` (`team_id`);--> statement-breakpoint
CREATE TABLE `former_members` (
	`id` text PRIMARY KEY NOT NULL,
	`team_id` text NOT NULL,
	`user_id` text NOT NULL,
	`joined_at` integer NOT NULL,
	`left_at` integer NOT NULL,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `former_members_team` ON `former_members` (`team_id`);--> statement-breakpoint
CREATE INDEX `former_members_user` ON `former_members` (`user_id`);--> statement-breakpoint
CREATE TABLE `discussion_posts` (
	`id` text PRIMARY KEY NOT NULL,
	`submission_id` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`text` text NOT NULL,
	`stance` text,
	`withdrawn_at` integer,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `discussion_posts_submission` ON `discussion_posts` (`submission_id`);--> statement-breakpoint
CREATE TABLE `overrides` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`criterion_id` text NOT NULL,
	`mark` integer NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`withdrawn_at` integer,
	`withdrawn_by` text,
	FOREIGN KEY (`review_id`) REFERENCES `reviews`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`withdrawn_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `overrides_review` ON `overrides` (`review_id`);--> statement-breakpoint
CREATE TABLE `review_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`review_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
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
CREATE UNIQUE INDEX `review_versions_number` ON `review_versions` (`review_id`,`number`);--> statement-breakpoint
CREATE TABLE `panels` (
	`id` text PRIMARY KEY NOT NULL,
	`stage_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`max` integer NOT NULL,
	`opens_at` integer,
	`closes_at` integer,
	`removed_at` integer,
	FOREIGN KEY (`stage_id`) REFERENCES `stages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `panels_stage` ON `panels` (`stage_id`);--> statement-breakpoint
CREATE TABLE `public_votes` (
	`id` text PRIMARY KEY NOT NULL,
	`panel_id` text NOT NULL,
	`submission_id` text NOT NULL,
	`user_id` text NOT NULL,
	`points` integer NOT NULL,
	`voted_at` integer NOT NULL,
	FOREIGN KEY (`panel_id`) REFERENCES `panels`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `public_votes_once` ON `public_votes` (`panel_id`,`submission_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `public_votes_submission` ON `public_votes` (`submission_id`);--> statement-breakpoint
CREATE TABLE `advancements` (
	`id` text PRIMARY KEY NOT NULL,
	`stage_id` text NOT NULL,
	`entry_id` text NOT NULL,
	FOREIGN KEY (`stage_id`) REFERENCES `stages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `advancements_once` ON `advancements` (`stage_id`,`entry_id`);--> statement-breakpoint
CREATE INDEX `advancements_entry` ON `advancements` (`entry_id`);--> statement-breakpoint
CREATE TABLE `assignment_plans` (
	`id` text PRIMARY KEY NOT NULL,
	`stage_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`created_by` text NOT NULL,
	`settings` text NOT NULL,
	`facts_hash` text NOT NULL,
	`plan` text NOT NULL,
	`applied_at` integer,
	`applied_by` text,
	`dropped_at` integer,
	FOREIGN KEY (`stage_id`) REFERENCES `stages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`applied_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `assignment_plans_stage` ON `assignment_plans` (`stage_id`);--> statement-breakpoint
CREATE TABLE `boards` (
	`id` text PRIMARY KEY NOT NULL,
	`stage_id` text NOT NULL,
	`run_id` text NOT NULL,
	`shown_at` integer NOT NULL,
	`shown_by` text NOT NULL,
	`board` text NOT NULL,
	`board_hash` text NOT NULL,
	FOREIGN KEY (`stage_id`) REFERENCES `stages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `ranking_runs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shown_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `boards_stage` ON `boards` (`stage_id`,`shown_at`);--> statement-breakpoint
CREATE TABLE `glass_breaks` (
	`id` text PRIMARY KEY NOT NULL,
	`submission_id` text NOT NULL,
	`broken_at` integer NOT NULL,
	`broken_by` text NOT NULL,
	`reason` text NOT NULL,
	`ends_at` integer NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`broken_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `glass_breaks_submission` ON `glass_breaks` (`submission_id`);--> statement-breakpoint
CREATE TABLE `judging_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`stage_id` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`reason` text NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` text NOT NULL,
	FOREIGN KEY (`stage_id`) REFERENCES `stages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `judging_changes_stage` ON `judging_changes` (`stage_id`);--> statement-breakpoint
CREATE TABLE `redactions` (
	`id` text PRIMARY KEY NOT NULL,
	`submission_version_id` text NOT NULL,
	`answers` text NOT NULL,
	`redacted_at` integer NOT NULL,
	`redacted_by` text NOT NULL,
	FOREIGN KEY (`submission_version_id`) REFERENCES `submission_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`redacted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `redactions_version` ON `redactions` (`submission_version_id`);--> statement-breakpoint
CREATE TABLE `stage_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`stage_id` text NOT NULL,
	`run_id` text NOT NULL,
	`decided_at` integer NOT NULL,
	`decided_by` text NOT NULL,
	`deviation_reason` text,
	`release_at` integer,
	`released_by` text,
	FOREIGN KEY (`stage_id`) REFERENCES `stages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `ranking_runs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`released_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stage_decisions_stage` ON `stage_decisions` (`stage_id`);--> statement-breakpoint
ALTER TABLE `stages` ADD `judging` text;--> statement-breakpoint
ALTER TABLE `stages` ADD `freeze_at` integer;--> statement-breakpoint
ALTER TABLE `stages` ADD `thawed_at` integer;--> statement-breakpoint
ALTER TABLE `stages` ADD `thawed_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `judges` ADD `expertise` text;--> statement-breakpoint
ALTER TABLE `judges` ADD `max_load` integer;--> statement-breakpoint
ALTER TABLE `judges` ADD `panel_id` text REFERENCES panels(id);--> statement-breakpoint
ALTER TABLE `reviews` ADD `comments` text;--> statement-breakpoint
ALTER TABLE `reviews` ADD `marks_after` text;--> statement-breakpoint
ALTER TABLE `reviews` ADD `marks_after_at` integer;--> statement-breakpoint
ALTER TABLE `reviews` ADD `set_aside_at` integer;--> statement-breakpoint
ALTER TABLE `reviews` ADD `set_aside_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `reviews` ADD `set_aside_reason` text;