CREATE TABLE `entry_extensions` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`stage_id` text NOT NULL,
	`until` integer NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stage_id`) REFERENCES `stages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `entry_extensions_entry` ON `entry_extensions` (`entry_id`);--> statement-breakpoint
CREATE INDEX `entry_extensions_stage` ON `entry_extensions` (`stage_id`);--> statement-breakpoint
CREATE TABLE `entry_labels` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`label` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entry_labels_once` ON `entry_labels` (`entry_id`,`label`);--> statement-breakpoint
CREATE TABLE `entry_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `entry_notes_entry` ON `entry_notes` (`entry_id`);--> statement-breakpoint
CREATE TABLE `exclusion_appeals` (
	`id` text PRIMARY KEY NOT NULL,
	`screening_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`text` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`answer` text,
	`answered_at` integer,
	`answered_by` text,
	FOREIGN KEY (`screening_id`) REFERENCES `screenings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`answered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exclusion_appeals_once` ON `exclusion_appeals` (`screening_id`);--> statement-breakpoint
CREATE INDEX `exclusion_appeals_entry` ON `exclusion_appeals` (`entry_id`);--> statement-breakpoint
CREATE TABLE `screenings` (
	`id` text PRIMARY KEY NOT NULL,
	`entry_id` text NOT NULL,
	`stage_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reason` text,
	`until` integer,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`stage_id`) REFERENCES `stages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `screenings_entry` ON `screenings` (`entry_id`);--> statement-breakpoint
CREATE INDEX `screenings_stage` ON `screenings` (`stage_id`);--> statement-breakpoint
ALTER TABLE `stages` ADD `paused_at` integer;--> statement-breakpoint
ALTER TABLE `stages` ADD `paused_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `stages` ADD `pause_reason` text;--> statement-breakpoint
ALTER TABLE `entries` ADD `excluded_at` integer;--> statement-breakpoint
ALTER TABLE `entries` ADD `excluded_by` text REFERENCES users(id);