import type { Translate } from '#app/i18n/translate'

type Letter = { subject: string; text: string }

type InvitationFacts = { inviter: string; team: string; challenge: string; until: string; link: string }

export function teamInvitationMail(t: Translate, facts: InvitationFacts): Letter {
  return {
    subject: t('teams.mail.team_invitation.subject', facts),
    text: t('teams.mail.team_invitation.text', facts),
  }
}
