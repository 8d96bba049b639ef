CREATE TABLE "team_card_names" (
	"id" text PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"user_id" text NOT NULL,
	"agreed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "pictures" ADD COLUMN "entry_id" text;--> statement-breakpoint
ALTER TABLE "team_card_names" ADD CONSTRAINT "team_card_names_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_card_names" ADD CONSTRAINT "team_card_names_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "team_card_names_once" ON "team_card_names" USING btree ("entry_id","user_id");--> statement-breakpoint
CREATE INDEX "team_card_names_user" ON "team_card_names" USING btree ("user_id");--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "pictures_entry" ON "pictures" USING btree ("entry_id");