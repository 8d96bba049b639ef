CREATE TABLE `tie_ballots` (
	`id` text PRIMARY KEY NOT NULL,
	`vote_id` text NOT NULL,
	`judge_id` text NOT NULL,
	`submission_id` text,
	`cast_at` integer,
	FOREIGN KEY (`vote_id`) REFERENCES `tie_votes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`judge_id`) REFERENCES `judges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tie_ballots_once` ON `tie_ballots` (`vote_id`,`judge_id`);--> statement-breakpoint
CREATE INDEX `tie_ballots_judge` ON `tie_ballots` (`judge_id`);--> statement-breakpoint
CREATE TABLE `tie_votes` (
	`id` text PRIMARY KEY NOT NULL,
	`stage_id` text NOT NULL,
	`run_id` text NOT NULL,
	`submission_ids` text NOT NULL,
	`opened_at` integer NOT NULL,
	`opened_by` text NOT NULL,
	`closes_at` integer NOT NULL,
	`closed_at` integer,
	`cancelled_at` integer,
	`cancelled_by` text,
	`cancel_reason` text,
	FOREIGN KEY (`stage_id`) REFERENCES `stages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run_id`) REFERENCES `ranking_runs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cancelled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tie_votes_stage` ON `tie_votes` (`stage_id`);