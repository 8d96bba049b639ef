ALTER TABLE `users` ADD `mailbox_key` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `name_search` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `users_mailbox` ON `users` (`mailbox_key`);