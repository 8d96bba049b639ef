ALTER TABLE "users" ADD COLUMN "mailbox_key" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "name_search" text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX "users_mailbox" ON "users" USING btree ("mailbox_key");