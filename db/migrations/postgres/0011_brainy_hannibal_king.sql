CREATE TABLE "key_lists" (
	"id" text PRIMARY KEY NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"key_id" text NOT NULL,
	"list" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "key_lists_signed" ON "key_lists" USING btree ("signed_at");