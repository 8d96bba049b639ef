CREATE TABLE "attempts" (
	"id" text PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"stage_id" text NOT NULL,
	"number" integer NOT NULL,
	"check_only" boolean NOT NULL,
	"name" text NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"note" text,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"uploaded_by" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"done_at" timestamp (3) with time zone,
	"report" jsonb,
	"private_score" double precision,
	"version_id" text,
	"chosen_at" timestamp (3) with time zone,
	"chosen_by" text
);
--> statement-breakpoint
CREATE TABLE "public_scores" (
	"id" text PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"stage_id" text NOT NULL,
	"score" double precision NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "truths" (
	"id" text PRIMARY KEY NOT NULL,
	"stage_id" text NOT NULL,
	"name" text NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"uploaded_at" timestamp (3) with time zone NOT NULL,
	"uploaded_by" text NOT NULL,
	"header" jsonb NOT NULL,
	"first" jsonb NOT NULL,
	"salt" text NOT NULL,
	"columns" jsonb,
	"summary" jsonb,
	"checked_at" timestamp (3) with time zone,
	"sample_sha256" text,
	"sample_size" bigint,
	"baseline_name" text,
	"baseline_sha256" text,
	"baseline_private" double precision
);
--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "metric" jsonb;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_version_id_submission_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."submission_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_chosen_by_users_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_scores" ADD CONSTRAINT "public_scores_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "public_scores" ADD CONSTRAINT "public_scores_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "truths" ADD CONSTRAINT "truths_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "truths" ADD CONSTRAINT "truths_uploaded_by_users_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "attempts_number" ON "attempts" USING btree ("entry_id","stage_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "attempts_once" ON "attempts" USING btree ("entry_id","stage_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "attempts_stage" ON "attempts" USING btree ("stage_id");--> statement-breakpoint
CREATE INDEX "public_scores_board" ON "public_scores" USING btree ("stage_id","entry_id","at","score");--> statement-breakpoint
CREATE INDEX "truths_stage" ON "truths" USING btree ("stage_id");