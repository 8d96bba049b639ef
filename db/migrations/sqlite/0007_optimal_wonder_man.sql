CREATE TABLE `instance` (
	`id` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`since` integer NOT NULL
);
