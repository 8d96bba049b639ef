CREATE INDEX `institution_invitations_email` ON `institution_invitations` (`email_key`);--> statement-breakpoint
CREATE INDEX `judges_email_key` ON `judges` (`email_key`);--> statement-breakpoint
CREATE INDEX `team_invitations_email` ON `team_invitations` (`email_key`);