ALTER TABLE "awards" ADD COLUMN "amount" bigint;--> statement-breakpoint
ALTER TABLE "awards" ADD COLUMN "shared_positions" jsonb;