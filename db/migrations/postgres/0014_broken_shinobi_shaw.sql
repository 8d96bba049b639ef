CREATE TABLE "conflict_proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"challenge_id" text NOT NULL,
	"judge_id" text NOT NULL,
	"team_id" text NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"evidence" text NOT NULL,
	"subject" text,
	"statement_id" text,
	"declared_by" text,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone,
	"decided_by" text,
	"conflict_id" text,
	"reject_reason" text
);
--> statement-breakpoint
ALTER TABLE "conflict_proposals" ADD CONSTRAINT "conflict_proposals_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_proposals" ADD CONSTRAINT "conflict_proposals_judge_id_judges_id_fk" FOREIGN KEY ("judge_id") REFERENCES "public"."judges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_proposals" ADD CONSTRAINT "conflict_proposals_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_proposals" ADD CONSTRAINT "conflict_proposals_statement_id_conflict_statements_id_fk" FOREIGN KEY ("statement_id") REFERENCES "public"."conflict_statements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_proposals" ADD CONSTRAINT "conflict_proposals_declared_by_users_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_proposals" ADD CONSTRAINT "conflict_proposals_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflict_proposals" ADD CONSTRAINT "conflict_proposals_conflict_id_conflicts_id_fk" FOREIGN KEY ("conflict_id") REFERENCES "public"."conflicts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conflict_proposals_challenge" ON "conflict_proposals" USING btree ("challenge_id");