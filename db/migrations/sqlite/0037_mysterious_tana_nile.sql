CREATE TABLE `certificate_terms` (
	`challenge_id` text PRIMARY KEY NOT NULL,
	`kinds` text NOT NULL,
	`from` integer,
	`set_at` integer NOT NULL,
	`set_by` text NOT NULL,
	FOREIGN KEY (`challenge_id`) REFERENCES `challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`set_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `certificates` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`challenge_id` text NOT NULL,
	`kind` text NOT NULL,
	`user_id` text NOT NULL,
	`entry_id` text,
	`statement` text,
	`issued_at` integer NOT NULL,
	`revoked_at` integer,
	`revoked_cause` text,
	`revoked_by` text,
	`revoked_reason` text,
	FOREIGN KEY (`challenge_id`) REFERENCES `challenges`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revoked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `certificates_code` ON `certificates` (`code`);--> statement-breakpoint
CREATE INDEX `certificates_challenge` ON `certificates` (`challenge_id`);--> statement-breakpoint
CREATE INDEX `certificates_person` ON `certificates` (`user_id`);