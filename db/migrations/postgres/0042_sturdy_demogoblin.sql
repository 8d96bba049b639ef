CREATE TABLE "result_corrections" (
	"id" text PRIMARY KEY NOT NULL,
	"result_id" text NOT NULL,
	"appeal_id" text NOT NULL,
	"reason" jsonb NOT NULL,
	"before" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "payouts" ADD COLUMN "undone_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "payouts" ADD COLUMN "undone_by" text;--> statement-breakpoint
ALTER TABLE "payouts" ADD COLUMN "undo_reason" text;--> statement-breakpoint
ALTER TABLE "result_corrections" ADD CONSTRAINT "result_corrections_result_id_results_id_fk" FOREIGN KEY ("result_id") REFERENCES "public"."results"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_corrections" ADD CONSTRAINT "result_corrections_appeal_id_result_appeals_id_fk" FOREIGN KEY ("appeal_id") REFERENCES "public"."result_appeals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_corrections" ADD CONSTRAINT "result_corrections_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "result_corrections_appeal" ON "result_corrections" USING btree ("appeal_id");--> statement-breakpoint
CREATE INDEX "result_corrections_result" ON "result_corrections" USING btree ("result_id");--> statement-breakpoint
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_undone_by_users_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;