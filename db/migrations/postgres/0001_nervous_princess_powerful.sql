CREATE TABLE "affiliations" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"organisation" text NOT NULL,
	"from_year" integer,
	"until_year" integer,
	"added_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "conflicts" (
	"id" text PRIMARY KEY NOT NULL,
	"challenge_id" text NOT NULL,
	"judge_id" text NOT NULL,
	"team_id" text NOT NULL,
	"kind" text NOT NULL,
	"source" text NOT NULL,
	"pinned" boolean NOT NULL,
	"evidence" text NOT NULL,
	"since" timestamp (3) with time zone NOT NULL,
	"declared_by" text,
	"lifted_at" timestamp (3) with time zone,
	"lifted_by" text,
	"lift_reason" text
);
--> statement-breakpoint
CREATE TABLE "former_members" (
	"id" text PRIMARY KEY NOT NULL,
	"team_id" text NOT NULL,
	"user_id" text NOT NULL,
	"joined_at" timestamp (3) with time zone NOT NULL,
	"left_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "discussion_posts" (
	"id" text PRIMARY KEY NOT NULL,
	"submission_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"text" text NOT NULL,
	"stance" text,
	"withdrawn_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "overrides" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"criterion_id" text NOT NULL,
	"mark" integer NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" text
);
--> statement-breakpoint
CREATE TABLE "review_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"review_id" text NOT NULL,
	"number" integer NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"reason" text,
	"marks" jsonb NOT NULL,
	"comment_to_team" text NOT NULL,
	"comment_to_jury" text NOT NULL,
	"comments" jsonb,
	"submission_version_id" text
);
--> statement-breakpoint
CREATE TABLE "panels" (
	"id" text PRIMARY KEY NOT NULL,
	"stage_id" text NOT NULL,
	"position" integer NOT NULL,
	"name" jsonb NOT NULL,
	"kind" text NOT NULL,
	"max" integer NOT NULL,
	"opens_at" timestamp (3) with time zone,
	"closes_at" timestamp (3) with time zone,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "public_votes" (
	"id" text PRIMARY KEY NOT NULL,
	"panel_id" text NOT NULL,
	"submission_id" text NOT NULL,
	"user_id" text NOT NULL,
	"points" integer NOT NULL,
	"voted_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "advancements" (
	"id" text PRIMARY KEY NOT NULL,
	"stage_id" text NOT NULL,
	"entry_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assignment_plans" (
	"id" text PRIMARY KEY NOT NULL,
	"stage_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" text NOT NULL,
	"settings" jsonb NOT NULL,
	"facts_hash" text NOT NULL,
	"plan" jsonb NOT NULL,
	"applied_at" timestamp (3) with time zone,
	"applied_by" text,
	"dropped_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "boards" (
	"id" text PRIMARY KEY NOT NULL,
	"stage_id" text NOT NULL,
	"run_id" text NOT NULL,
	"shown_at" timestamp (3) with time zone NOT NULL,
	"shown_by" text NOT NULL,
	"board" jsonb NOT NULL,
	"board_hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "glass_breaks" (
	"id" text PRIMARY KEY NOT NULL,
	"submission_id" text NOT NULL,
	"broken_at" timestamp (3) with time zone NOT NULL,
	"broken_by" text NOT NULL,
	"reason" text NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "judging_changes" (
	"id" text PRIMARY KEY NOT NULL,
	"stage_id" text NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"reason" text NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"changed_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "redactions" (
	"id" text PRIMARY KEY NOT NULL,
	"submission_version_id" text NOT NULL,
	"answers" jsonb NOT NULL,
	"redacted_at" timestamp (3) with time zone NOT NULL,
	"redacted_by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stage_decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"stage_id" text NOT NULL,
	"run_id" text NOT NULL,
	"decided_at" timestamp (3) with time zone NOT NULL,
	"decided_by" text NOT NULL,
	"deviation_reason" text,
	"release_at" timestamp (3) with time zone,
	"released_by" text
);
--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "judging" jsonb;--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "freeze_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "thawed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "thawed_by" text;--> statement-breakpoint
ALTER TABLE "judges" ADD COLUMN "expertise" jsonb;--> statement-breakpoint
ALTER TABLE "judges" ADD COLUMN "max_load" integer;--> statement-breakpoint
ALTER TABLE "judges" ADD COLUMN "panel_id" text;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "comments" jsonb;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "marks_after" jsonb;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "marks_after_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "set_aside_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "set_aside_by" text;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "set_aside_reason" text;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_judge_id_judges_id_fk" FOREIGN KEY ("judge_id") REFERENCES "public"."judges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_declared_by_users_id_fk" FOREIGN KEY ("declared_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_lifted_by_users_id_fk" FOREIGN KEY ("lifted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_members" ADD CONSTRAINT "former_members_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_members" ADD CONSTRAINT "former_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discussion_posts" ADD CONSTRAINT "discussion_posts_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "discussion_posts" ADD CONSTRAINT "discussion_posts_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overrides" ADD CONSTRAINT "overrides_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overrides" ADD CONSTRAINT "overrides_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overrides" ADD CONSTRAINT "overrides_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_versions" ADD CONSTRAINT "review_versions_review_id_reviews_id_fk" FOREIGN KEY ("review_id") REFERENCES "public"."reviews"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_versions" ADD CONSTRAINT "review_versions_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_versions" ADD CONSTRAINT "review_versions_submission_version_id_submission_versions_id_fk" FOREIGN KEY ("submission_version_id") REFERENCES "public"."submission_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "panels" ADD CONSTRAINT "panels_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_votes" ADD CONSTRAINT "public_votes_panel_id_panels_id_fk" FOREIGN KEY ("panel_id") REFERENCES "public"."panels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_votes" ADD CONSTRAINT "public_votes_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_votes" ADD CONSTRAINT "public_votes_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advancements" ADD CONSTRAINT "advancements_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "advancements" ADD CONSTRAINT "advancements_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_plans" ADD CONSTRAINT "assignment_plans_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_plans" ADD CONSTRAINT "assignment_plans_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_plans" ADD CONSTRAINT "assignment_plans_applied_by_users_id_fk" FOREIGN KEY ("applied_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boards" ADD CONSTRAINT "boards_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boards" ADD CONSTRAINT "boards_run_id_ranking_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."ranking_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "boards" ADD CONSTRAINT "boards_shown_by_users_id_fk" FOREIGN KEY ("shown_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "glass_breaks" ADD CONSTRAINT "glass_breaks_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "glass_breaks" ADD CONSTRAINT "glass_breaks_broken_by_users_id_fk" FOREIGN KEY ("broken_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judging_changes" ADD CONSTRAINT "judging_changes_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judging_changes" ADD CONSTRAINT "judging_changes_changed_by_users_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_submission_version_id_submission_versions_id_fk" FOREIGN KEY ("submission_version_id") REFERENCES "public"."submission_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redactions" ADD CONSTRAINT "redactions_redacted_by_users_id_fk" FOREIGN KEY ("redacted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_decisions" ADD CONSTRAINT "stage_decisions_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_decisions" ADD CONSTRAINT "stage_decisions_run_id_ranking_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."ranking_runs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_decisions" ADD CONSTRAINT "stage_decisions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_decisions" ADD CONSTRAINT "stage_decisions_released_by_users_id_fk" FOREIGN KEY ("released_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "affiliations_user" ON "affiliations" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "conflicts_challenge" ON "conflicts" USING btree ("challenge_id");--> statement-breakpoint
CREATE INDEX "conflicts_judge" ON "conflicts" USING btree ("judge_id");--> statement-breakpoint
CREATE INDEX "conflicts_team" ON "conflicts" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "former_members_team" ON "former_members" USING btree ("team_id");--> statement-breakpoint
CREATE INDEX "former_members_user" ON "former_members" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "discussion_posts_submission" ON "discussion_posts" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "overrides_review" ON "overrides" USING btree ("review_id");--> statement-breakpoint
CREATE UNIQUE INDEX "review_versions_number" ON "review_versions" USING btree ("review_id","number");--> statement-breakpoint
CREATE INDEX "panels_stage" ON "panels" USING btree ("stage_id");--> statement-breakpoint
CREATE UNIQUE INDEX "public_votes_once" ON "public_votes" USING btree ("panel_id","submission_id","user_id");--> statement-breakpoint
CREATE INDEX "public_votes_submission" ON "public_votes" USING btree ("submission_id");--> statement-breakpoint
CREATE UNIQUE INDEX "advancements_once" ON "advancements" USING btree ("stage_id","entry_id");--> statement-breakpoint
CREATE INDEX "advancements_entry" ON "advancements" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "assignment_plans_stage" ON "assignment_plans" USING btree ("stage_id");--> statement-breakpoint
CREATE INDEX "boards_stage" ON "boards" USING btree ("stage_id","shown_at");--> statement-breakpoint
CREATE INDEX "glass_breaks_submission" ON "glass_breaks" USING btree ("submission_id");--> statement-breakpoint
CREATE INDEX "judging_changes_stage" ON "judging_changes" USING btree ("stage_id");--> statement-breakpoint
CREATE UNIQUE INDEX "redactions_version" ON "redactions" USING btree ("submission_version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "stage_decisions_stage" ON "stage_decisions" USING btree ("stage_id");--> statement-breakpoint
ALTER TABLE "stages" ADD CONSTRAINT "stages_thawed_by_users_id_fk" FOREIGN KEY ("thawed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "judges" ADD CONSTRAINT "judges_panel_id_panels_id_fk" FOREIGN KEY ("panel_id") REFERENCES "public"."panels"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_set_aside_by_users_id_fk" FOREIGN KEY ("set_aside_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;