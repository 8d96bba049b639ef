ALTER TABLE "challenges" ADD COLUMN "cancel_texts" jsonb;--> statement-breakpoint
ALTER TABLE "deadline_changes" ADD COLUMN "reason_texts" jsonb;--> statement-breakpoint
ALTER TABLE "results" ADD COLUMN "deviation_texts" jsonb;--> statement-breakpoint
ALTER TABLE "results" ADD COLUMN "method_texts" jsonb;--> statement-breakpoint
ALTER TABLE "stage_decisions" ADD COLUMN "deviation_texts" jsonb;--> statement-breakpoint
ALTER TABLE "stage_decisions" ADD COLUMN "method_texts" jsonb;