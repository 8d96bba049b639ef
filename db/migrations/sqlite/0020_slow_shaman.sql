CREATE TABLE `panel_voters` (
	`id` text PRIMARY KEY NOT NULL,
	`panel_id` text NOT NULL,
	`mailbox_key` text NOT NULL,
	`user_id` text NOT NULL,
	`voted_at` integer NOT NULL,
	FOREIGN KEY (`panel_id`) REFERENCES `panels`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `panel_voters_mailbox` ON `panel_voters` (`panel_id`,`mailbox_key`);--> statement-breakpoint
CREATE UNIQUE INDEX `panel_voters_user` ON `panel_voters` (`panel_id`,`user_id`);--> statement-breakpoint
CREATE TABLE `invitation_mails` (
	`id` text PRIMARY KEY NOT NULL,
	`sender_id` text NOT NULL,
	`mailbox_key` text NOT NULL,
	`sent_at` integer NOT NULL,
	FOREIGN KEY (`sender_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `invitation_mails_sender` ON `invitation_mails` (`sender_id`,`sent_at`);--> statement-breakpoint
CREATE INDEX `invitation_mails_mailbox` ON `invitation_mails` (`mailbox_key`,`sent_at`);--> statement-breakpoint
ALTER TABLE `panels` ADD `voter_days` integer;