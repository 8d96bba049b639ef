CREATE TABLE "conflict_statements" (
	"id" text PRIMARY KEY NOT NULL,
	"challenge_id" text NOT NULL,
	"judge_id" text,
	"team_id" text,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"name" text NOT NULL,
	"note" text NOT NULL,
	"stated_at" timestamp (3) with time zone NOT NULL,
	"stated_by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "review_versions" ALTER COLUMN "by" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "conflicts" ADD COLUMN "subject" text;--> statement-breakpoint
ALTER TABLE "conflicts" ADD COLUMN "statement_id" text;--> statement-breakpoint
ALTER TABLE "conflict_statements" ADD CONSTRAINT "conflict_statements_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_statements" ADD CONSTRAINT "conflict_statements_judge_id_judges_id_fk" FOREIGN KEY ("judge_id") REFERENCES "public"."judges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_statements" ADD CONSTRAINT "conflict_statements_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_statements" ADD CONSTRAINT "conflict_statements_stated_by_users_id_fk" FOREIGN KEY ("stated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conflict_statements_challenge" ON "conflict_statements" USING btree ("challenge_id");--> statement-breakpoint
CREATE INDEX "conflict_statements_judge" ON "conflict_statements" USING btree ("judge_id");--> statement-breakpoint
CREATE INDEX "conflict_statements_team" ON "conflict_statements" USING btree ("team_id");--> statement-breakpoint
ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_statement_id_conflict_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."conflict_statements"("id") ON DELETE no action ON UPDATE no action;