ALTER TABLE `awards` ADD `amount` integer;--> statement-breakpoint
ALTER TABLE `awards` ADD `shared_positions` text;