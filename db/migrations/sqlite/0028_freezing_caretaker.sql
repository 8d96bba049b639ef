ALTER TABLE `challenges` ADD `cancel_texts` text;--> statement-breakpoint
ALTER TABLE `deadline_changes` ADD `reason_texts` text;--> statement-breakpoint
ALTER TABLE `results` ADD `deviation_texts` text;--> statement-breakpoint
ALTER TABLE `results` ADD `method_texts` text;--> statement-breakpoint
ALTER TABLE `stage_decisions` ADD `deviation_texts` text;--> statement-breakpoint
ALTER TABLE `stage_decisions` ADD `method_texts` text;