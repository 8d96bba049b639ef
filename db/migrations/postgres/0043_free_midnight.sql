CREATE TABLE "prize_refusals" (
	"id" text PRIMARY KEY NOT NULL,
	"result_id" text NOT NULL,
	"prize_id" text NOT NULL,
	"entry_id" text NOT NULL,
	"position" integer NOT NULL,
	"amount" bigint,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"handed_to" text,
	"handed_at" timestamp (3) with time zone,
	"handed_by" text
);
--> statement-breakpoint
ALTER TABLE "prize_refusals" ADD CONSTRAINT "prize_refusals_result_id_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prize_refusals" ADD CONSTRAINT "prize_refusals_prize_id_prizes_id_fk" FOREIGN KEY ("prize_id") REFERENCES "public"."prizes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prize_refusals" ADD CONSTRAINT "prize_refusals_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prize_refusals" ADD CONSTRAINT "prize_refusals_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prize_refusals" ADD CONSTRAINT "prize_refusals_handed_to_entries_id_fk" FOREIGN KEY ("handed_to") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prize_refusals" ADD CONSTRAINT "prize_refusals_handed_by_users_id_fk" FOREIGN KEY ("handed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "prize_refusals_result" ON "prize_refusals" USING btree ("result_id");--> statement-breakpoint
CREATE INDEX "prize_refusals_entry" ON "prize_refusals" USING btree ("entry_id");