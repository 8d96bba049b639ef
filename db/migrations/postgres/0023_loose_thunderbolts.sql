CREATE TABLE "tie_ballots" (
	"id" text PRIMARY KEY NOT NULL,
	"vote_id" text NOT NULL,
	"judge_id" text NOT NULL,
	"submission_id" text,
	"cast_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "tie_votes" (
	"id" text PRIMARY KEY NOT NULL,
	"stage_id" text NOT NULL,
	"run_id" text NOT NULL,
	"submission_ids" jsonb NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"opened_by" text NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"cancelled_at" timestamp (3) with time zone,
	"cancelled_by" text,
	"cancel_reason" text
);
--> statement-breakpoint
ALTER TABLE "tie_ballots" ADD CONSTRAINT "tie_ballots_vote_id_tie_votes_id_fk" FOREIGN KEY ("vote_id") REFERENCES "public"."tie_votes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_ballots" ADD CONSTRAINT "tie_ballots_judge_id_judges_id_fk" FOREIGN KEY ("judge_id") REFERENCES "public"."judges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_ballots" ADD CONSTRAINT "tie_ballots_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_votes" ADD CONSTRAINT "tie_votes_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_votes" ADD CONSTRAINT "tie_votes_run_id_ranking_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."ranking_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_votes" ADD CONSTRAINT "tie_votes_opened_by_users_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tie_votes" ADD CONSTRAINT "tie_votes_cancelled_by_users_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "tie_ballots_once" ON "tie_ballots" USING btree ("vote_id","judge_id");--> statement-breakpoint
CREATE INDEX "tie_ballots_judge" ON "tie_ballots" USING btree ("judge_id");--> statement-breakpoint
CREATE INDEX "tie_votes_stage" ON "tie_votes" USING btree ("stage_id");