CREATE TABLE "standings" (
	"stage_id" text NOT NULL,
	"entry_id" text NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"lowest" double precision,
	"highest" double precision,
	"attempts" integer NOT NULL,
	"last_at" timestamp (3) with time zone,
	CONSTRAINT "standings_stage_id_until_entry_id_pk" PRIMARY KEY("stage_id","until","entry_id")
);
--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_stage_id_stages_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."stages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standings" ADD CONSTRAINT "standings_entry_id_entries_id_fk" FOREIGN KEY ("entry_id") REFERENCES "public"."entries"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
INSERT INTO "standings" ("stage_id", "entry_id", "until", "lowest", "highest", "attempts", "last_at") SELECT "stage_id", "entry_id", '9999-12-31T00:00:00.000Z', min("score"), max("score"), count(*), max("at") FROM "public_scores" GROUP BY "stage_id", "entry_id";