CREATE TABLE `result_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`result_id` text NOT NULL,
	`appeal_id` text NOT NULL,
	`reason` text NOT NULL,
	`before` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`result_id`) REFERENCES `results`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`appeal_id`) REFERENCES `result_appeals`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `result_corrections_appeal` ON `result_corrections` (`appeal_id`);--> statement-breakpoint
CREATE INDEX `result_corrections_result` ON `result_corrections` (`result_id`);--> statement-breakpoint
ALTER TABLE `payouts` ADD `undone_at` integer;--> statement-breakpoint
ALTER TABLE `payouts` ADD `undone_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `payouts` ADD `undo_reason` text;