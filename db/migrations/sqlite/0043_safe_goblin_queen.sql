CREATE TABLE `prize_refusals` (
	`id` text PRIMARY KEY NOT NULL,
	`result_id` text NOT NULL,
	`prize_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`position` integer NOT NULL,
	`amount` integer,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`handed_to` text,
	`handed_at` integer,
	`handed_by` text,
	FOREIGN KEY (`result_id`) REFERENCES `results`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prize_id`) REFERENCES `prizes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handed_to`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `prize_refusals_result` ON `prize_refusals` (`result_id`);--> statement-breakpoint
CREATE INDEX `prize_refusals_entry` ON `prize_refusals` (`entry_id`);