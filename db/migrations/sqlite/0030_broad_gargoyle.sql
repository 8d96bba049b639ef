CREATE TABLE `team_card_names` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`user_id` text NOT NULL,
	`agreed_at` integer NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `team_card_names_once` ON `team_card_names` (`entry_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `team_card_names_user` ON `team_card_names` (`user_id`);--> statement-breakpoint
ALTER TABLE `pictures` ADD `entry_id` text REFERENCES entries(id);--> statement-breakpoint
CREATE UNIQUE INDEX `pictures_entry` ON `pictures` (`entry_id`);