CREATE TABLE "instance" (
	"id" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
