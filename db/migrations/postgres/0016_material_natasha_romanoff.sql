CREATE TABLE "clean_copies" (
	"id" text PRIMARY KEY NOT NULL,
	"sha256" text NOT NULL,
	"copy_sha256" text,
	"copy_size" bigint,
	"authors" jsonb NOT NULL,
	"entries" jsonb NOT NULL,
	"cleaned_at" timestamp (3) with time zone NOT NULL
);
