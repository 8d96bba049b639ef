ALTER TABLE `reviews` ADD `reopened_at` integer;--> statement-breakpoint
ALTER TABLE `reviews` ADD `reopened_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `reviews` ADD `reopen_reason` text;