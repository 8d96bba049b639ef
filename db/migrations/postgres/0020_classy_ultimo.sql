CREATE TABLE "panel_voters" (
	"id" text PRIMARY KEY NOT NULL,
	"panel_id" text NOT NULL,
	"mailbox_key" text NOT NULL,
	"user_id" text NOT NULL,
	"voted_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitation_mails" (
	"id" text PRIMARY KEY NOT NULL,
	"sender_id" text NOT NULL,
	"mailbox_key" text NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "panels" ADD COLUMN "voter_days" integer;--> statement-breakpoint
ALTER TABLE "panel_voters" ADD CONSTRAINT "panel_voters_panel_id_panels_id_fk" FOREIGN KEY ("panel_id") REFERENCES "public"."panels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panel_voters" ADD CONSTRAINT "panel_voters_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_mails" ADD CONSTRAINT "invitation_mails_sender_id_users_id_fk" FOREIGN KEY ("sender_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "panel_voters_mailbox" ON "panel_voters" USING btree ("panel_id","mailbox_key");--> statement-breakpoint
CREATE UNIQUE INDEX "panel_voters_user" ON "panel_voters" USING btree ("panel_id","user_id");--> statement-breakpoint
CREATE INDEX "invitation_mails_sender" ON "invitation_mails" USING btree ("sender_id","sent_at");--> statement-breakpoint
CREATE INDEX "invitation_mails_mailbox" ON "invitation_mails" USING btree ("mailbox_key","sent_at");