CREATE INDEX "challenges_publish_at" ON "challenges" USING btree ("publish_at");--> statement-breakpoint
CREATE INDEX "challenges_opens_at" ON "challenges" USING btree ("opens_at");--> statement-breakpoint
CREATE INDEX "challenges_closes_at" ON "challenges" USING btree ("closes_at");--> statement-breakpoint
CREATE INDEX "challenges_results_planned_at" ON "challenges" USING btree ("results_planned_at");--> statement-breakpoint
CREATE INDEX "stages_opens_at" ON "stages" USING btree ("opens_at");--> statement-breakpoint
CREATE INDEX "stages_closes_at" ON "stages" USING btree ("closes_at");--> statement-breakpoint
CREATE INDEX "stages_judging_ends_at" ON "stages" USING btree ("judging_ends_at");--> statement-breakpoint
CREATE INDEX "stages_freeze_at" ON "stages" USING btree ("freeze_at");--> statement-breakpoint
CREATE INDEX "stages_thawed_at" ON "stages" USING btree ("thawed_at");--> statement-breakpoint
CREATE INDEX "panels_opens_at" ON "panels" USING btree ("opens_at");--> statement-breakpoint
CREATE INDEX "panels_closes_at" ON "panels" USING btree ("closes_at");--> statement-breakpoint
CREATE INDEX "results_publish_at" ON "results" USING btree ("publish_at");--> statement-breakpoint
CREATE INDEX "boards_shown_at" ON "boards" USING btree ("shown_at");--> statement-breakpoint
CREATE INDEX "stage_decisions_release_at" ON "stage_decisions" USING btree ("release_at");--> statement-breakpoint
CREATE INDEX "tie_votes_closes_at" ON "tie_votes" USING btree ("closes_at");--> statement-breakpoint
CREATE INDEX "tie_votes_closed_at" ON "tie_votes" USING btree ("closed_at");