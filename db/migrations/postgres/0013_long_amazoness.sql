CREATE TABLE "proposals" (
	"id" text PRIMARY KEY NOT NULL,
	"challenge_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"stage_id" text,
	"at" timestamp (3) with time zone,
	"reference" text,
	"proposed_at" timestamp (3) with time zone NOT NULL,
	"proposed_by" text NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"confirmed_by" text,
	"cancelled_at" timestamp (3) with time zone,
	"cancelled_by" text
);
--> statement-breakpoint
ALTER TABLE "challenges" ADD COLUMN "two_people" boolean;--> statement-breakpoint
ALTER TABLE "institutions" ADD COLUMN "two_people_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "institutions" ADD COLUMN "two_people_by" text;--> statement-breakpoint
ALTER TABLE "team_members" ADD COLUMN "rule_version_id" text;--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "own_name" text;--> statement-breakpoint
ALTER TABLE "teams" ADD COLUMN "personal" boolean;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_challenge_id_challenges_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenges"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_proposed_by_users_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_confirmed_by_users_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_cancelled_by_users_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "proposals_challenge" ON "proposals" USING btree ("challenge_id");--> statement-breakpoint
CREATE INDEX "proposals_subject" ON "proposals" USING btree ("subject_id");--> statement-breakpoint
ALTER TABLE "institutions" ADD CONSTRAINT "institutions_two_people_by_users_id_fk" FOREIGN KEY ("two_people_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_rule_version_id_rule_versions_id_fk" FOREIGN KEY ("rule_version_id") REFERENCES "public"."rule_versions"("id") ON DELETE no action ON UPDATE no action;