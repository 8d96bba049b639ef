CREATE TABLE `key_lists` (
	`id` text PRIMARY KEY NOT NULL,
	`signed_at` integer NOT NULL,
	`key_id` text NOT NULL,
	`list` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `key_lists_signed` ON `key_lists` (`signed_at`);