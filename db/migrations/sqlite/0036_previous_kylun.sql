CREATE INDEX `challenges_publish_at` ON `challenges` (`publish_at`);--> statement-breakpoint
CREATE INDEX `challenges_opens_at` ON `challenges` (`opens_at`);--> statement-breakpoint
CREATE INDEX `challenges_closes_at` ON `challenges` (`closes_at`);--> statement-breakpoint
CREATE INDEX `challenges_results_planned_at` ON `challenges` (`results_planned_at`);--> statement-breakpoint
CREATE INDEX `stages_opens_at` ON `stages` (`opens_at`);--> statement-breakpoint
CREATE INDEX `stages_closes_at` ON `stages` (`closes_at`);--> statement-breakpoint
CREATE INDEX `stages_judging_ends_at` ON `stages` (`judging_ends_at`);--> statement-breakpoint
CREATE INDEX `stages_freeze_at` ON `stages` (`freeze_at`);--> statement-breakpoint
CREATE INDEX `stages_thawed_at` ON `stages` (`thawed_at`);--> statement-breakpoint
CREATE INDEX `panels_opens_at` ON `panels` (`opens_at`);--> statement-breakpoint
CREATE INDEX `panels_closes_at` ON `panels` (`closes_at`);--> statement-breakpoint
CREATE INDEX `results_publish_at` ON `results` (`publish_at`);--> statement-breakpoint
CREATE INDEX `boards_shown_at` ON `boards` (`shown_at`);--> statement-breakpoint
CREATE INDEX `stage_decisions_release_at` ON `stage_decisions` (`release_at`);--> statement-breakpoint
CREATE INDEX `tie_votes_closes_at` ON `tie_votes` (`closes_at`);--> statement-breakpoint
CREATE INDEX `tie_votes_closed_at` ON `tie_votes` (`closed_at`);