CREATE TABLE "ledger_days" (
	"id" text PRIMARY KEY NOT NULL,
	"stream" text NOT NULL,
	"day" text NOT NULL,
	"root" text NOT NULL,
	"previous" text NOT NULL,
	"seed" text NOT NULL,
	"last_seq" integer NOT NULL,
	"signed_at" timestamp (3) with time zone NOT NULL,
	"key_id" text NOT NULL,
	"signature" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "ledger_days" ADD CONSTRAINT "ledger_days_key_id_signing_keys_key_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."signing_keys"("key_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_days_day" ON "ledger_days" USING btree ("stream","day");--> statement-breakpoint
CREATE INDEX "ledger_days_seq" ON "ledger_days" USING btree ("stream","last_seq");--> statement-breakpoint
CREATE INDEX "ledger_entries_at" ON "ledger_entries" USING btree ("stream","at");