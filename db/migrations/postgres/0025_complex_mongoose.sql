CREATE INDEX "institution_invitations_email" ON "institution_invitations" USING btree ("email_key");--> statement-breakpoint
CREATE INDEX "judges_email_key" ON "judges" USING btree ("email_key");--> statement-breakpoint
CREATE INDEX "team_invitations_email" ON "team_invitations" USING btree ("email_key");