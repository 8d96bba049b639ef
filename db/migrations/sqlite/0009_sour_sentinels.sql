CREATE TABLE `ledger_days` (
	`id` text PRIMARY KEY NOT NULL,
	`stream` text NOT NULL,
	`day` text NOT NULL,
	`root` text NOT NULL,
	`previous` text NOT NULL,
	`seed` text NOT NULL,
	`last_seq` integer NOT NULL,
	`signed_at` integer NOT NULL,
	`key_id` text NOT NULL,
	`signature` text NOT NULL,
	FOREIGN KEY (`key_id`) REFERENCES `signing_keys`(`key_id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `ledger_days_day` ON `ledger_days` (`stream`,`day`);--> statement-breakpoint
CREATE INDEX `ledger_days_seq` ON `ledger_days` (`stream`,`last_seq`);--> statement-breakpoint
CREATE INDEX `ledger_entries_at` ON `ledger_entries` (`stream`,`at`);