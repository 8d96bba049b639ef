CREATE TABLE `clarifications` (
	`id` text PRIMARY KEY NOT NULL,
	`challenge_id` text NOT NULL,
	`number` integer NOT NULL,
	`text` text NOT NULL,
	`changes_rules` integer,
	`issued_at` integer NOT NULL,
	`issued_by` text NOT NULL,
	FOREIGN KEY (`challenge_id`) REFERENCES `challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `clarifications_number` ON `clarifications` (`challenge_id`,`number`);--> statement-breakpoint
CREATE TABLE `question_answers` (
	`id` text PRIMARY KEY NOT NULL,
	`challenge_id` text NOT NULL,
	`question_id` text NOT NULL,
	`number` integer,
	`question` text NOT NULL,
	`text` text NOT NULL,
	`answered_at` integer NOT NULL,
	`answered_by` text NOT NULL,
	`hidden_at` integer,
	`hidden_by` text,
	`hide_reason` text,
	FOREIGN KEY (`challenge_id`) REFERENCES `challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`question_id`) REFERENCES `questions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`hidden_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `question_answers_question` ON `question_answers` (`question_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `question_answers_number` ON `question_answers` (`challenge_id`,`number`);--> statement-breakpoint
CREATE TABLE `question_settings` (
	`id` text PRIMARY KEY NOT NULL,
	`open_to` text NOT NULL,
	`changed_at` integer NOT NULL,
	`changed_by` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`changed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `questions` (
	`id` text PRIMARY KEY NOT NULL,
	`challenge_id` text NOT NULL,
	`asked_by` text NOT NULL,
	`team_id` text,
	`audience` text NOT NULL,
	`text` text NOT NULL,
	`locale` text NOT NULL,
	`asked_at` integer NOT NULL,
	FOREIGN KEY (`challenge_id`) REFERENCES `challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `questions_challenge` ON `questions` (`challenge_id`,`asked_at`);--> statement-breakpoint
CREATE INDEX `questions_asker` ON `questions` (`asked_by`);