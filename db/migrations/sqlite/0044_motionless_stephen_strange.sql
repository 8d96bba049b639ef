CREATE TABLE `rescores` (
	`truth_id` text NOT NULL,
	`attempt_id` text NOT NULL,
	`public_score` real NOT NULL,
	`private_score` real NOT NULL,
	PRIMARY KEY(`truth_id`, `attempt_id`),
	FOREIGN KEY (`truth_id`) REFERENCES `truths`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`attempt_id`) REFERENCES `attempts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `truths` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `truths` ADD `replaced_at` integer;