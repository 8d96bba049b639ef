CREATE TABLE `standings` (
	`stage_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`until` integer NOT NULL,
	`lowest` real,
	`highest` real,
	`attempts` integer NOT NULL,
	`last_at` integer,
	PRIMARY KEY(`stage_id`, `until`, `entry_id`),
	FOREIGN KEY (`stage_id`) REFERENCES `stages`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`entry_id`) REFERENCES `entries`(`id`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
INSERT INTO "standings" ("stage_id", "entry_id", "until", "lowest", "highest", "attempts", "last_at") SELECT "stage_id", "entry_id", 253402214400000, min("score"), max("score"), count(*), max("at") FROM "public_scores" GROUP BY "stage_id", "entry_id";