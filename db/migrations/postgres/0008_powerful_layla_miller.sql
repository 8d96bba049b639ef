ALTER TABLE "jobs" ALTER COLUMN "payload" SET DATA TYPE text;--> statement-breakpoint
ALTER TABLE "mail_tokens" ADD COLUMN "sent_at" timestamp (3) with time zone;