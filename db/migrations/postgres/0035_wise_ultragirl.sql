CREATE TABLE "entry_extensions" (
	"id" text PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"stage_id" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entry_labels" (
	"id" text PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"label" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entry_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "exclusion_appeals" (
	"id" text PRIMARY KEY NOT NULL,
	"screening_id" text NOT NULL,
	"entry_id" text NOT NULL,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL,
	"answer" text,
	"answered_at" timestamp (3) with time zone,
	"answered_by" text
);
--> statement-breakpoint
CREATE TABLE "screenings" (
	"id" text PRIMARY KEY NOT NULL,
	"entry_id" text NOT NULL,
	"stage_id" text NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"until" timestamp (3) with time zone,
	"at" timestamp (3) with time zone NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "paused_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "paused_by" text;--> statement-breakpoint
ALTER TABLE "stages" ADD COLUMN "pause_reason" jsonb;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "excluded_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "excluded_by" text;--> statement-breakpoint
ALTER TABLE "entry_extensions" ADD CONSTRAINT "entry_extensions_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_extensions" ADD CONSTRAINT "entry_extensions_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_extensions" ADD CONSTRAINT "entry_extensions_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_labels" ADD CONSTRAINT "entry_labels_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_labels" ADD CONSTRAINT "entry_labels_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_notes" ADD CONSTRAINT "entry_notes_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entry_notes" ADD CONSTRAINT "entry_notes_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exclusion_appeals" ADD CONSTRAINT "exclusion_appeals_screening_id_screenings_id_fk" FOREIGN KEY ("screening_id") REFERENCES "public"."screenings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exclusion_appeals" ADD CONSTRAINT "exclusion_appeals_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exclusion_appeals" ADD CONSTRAINT "exclusion_appeals_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exclusion_appeals" ADD CONSTRAINT "exclusion_appeals_answered_by_users_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "screenings" ADD CONSTRAINT "screenings_by_users_id_fk" FOREIGN KEY ("by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "entry_extensions_entry" ON "entry_extensions" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "entry_extensions_stage" ON "entry_extensions" USING btree ("stage_id");--> statement-breakpoint
CREATE UNIQUE INDEX "entry_labels_once" ON "entry_labels" USING btree ("entry_id","label");--> statement-breakpoint
CREATE INDEX "entry_notes_entry" ON "entry_notes" USING btree ("entry_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exclusion_appeals_once" ON "exclusion_appeals" USING btree ("screening_id");--> statement-breakpoint
CREATE INDEX "exclusion_appeals_entry" ON "exclusion_appeals" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "screenings_entry" ON "screenings" USING btree ("entry_id");--> statement-breakpoint
CREATE INDEX "screenings_stage" ON "screenings" USING btree ("stage_id");--> statement-breakpoint
ALTER TABLE "stages" ADD CONSTRAINT "stages_paused_by_users_id_fk" FOREIGN KEY ("paused_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entries" ADD CONSTRAINT "entries_excluded_by_users_id_fk" FOREIGN KEY ("excluded_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;