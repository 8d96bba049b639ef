CREATE TABLE `conflict_proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`challenge_id` text NOT NULL,
	`judge_id` text NOT NULL,
	`team_id` text NOT NULL,
	`kind` text NOT NULL,
	`source` text NOT NULL,
	`evidence` text NOT NULL,
	`subject` text,
	`statement_id` text,
	`declared_by` text,
	`proposed_at` integer NOT NULL,
	`withdrawn_at` integer,
	`decided_at` integer,
	`decided_by` text,
	`conflict_id` text,
	`reject_reason` text,
	FOREIGN KEY (`challenge_id`) REFERENCES `challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`judge_id`) REFERENCES `judges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`statement_id`) REFERENCES `conflict_statements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`declared_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`conflict_id`) REFERENCES `conflicts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conflict_proposals_challenge` ON `conflict_proposals` (`challenge_id`);