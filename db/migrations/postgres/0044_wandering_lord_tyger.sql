CREATE TABLE "rescores" (
	"truth_id" text NOT NULL,
	"attempt_id" text NOT NULL,
	"public_score" double precision NOT NULL,
	"private_score" double precision NOT NULL,
	CONSTRAINT "rescores_truth_id_attempt_id_pk" PRIMARY KEY("truth_id","attempt_id")
);
--> statement-breakpoint
ALTER TABLE "truths" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "truths" ADD COLUMN "replaced_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "rescores" ADD CONSTRAINT "rescores_truth_id_truths_id_fk" FOREIGN KEY ("truth_id") REFERENCES "public"."truths"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rescores" ADD CONSTRAINT "rescores_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE no action ON UPDATE no action;