CREATE TABLE `clean_copies` (
	`id` text PRIMARY KEY NOT NULL,
	`sha256` text NOT NULL,
	`copy_sha256` text,
	`copy_size` integer,
	`authors` text NOT NULL,
	`entries` text NOT NULL,
	`cleaned_at` integer NOT NULL
);
