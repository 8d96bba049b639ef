import type { Translate } from '#app/i18n/translate'

type Letter = { subject: string; text: string }

export function hostInvitationMail(
  t: Translate,
  facts: { inviter: string; institution: string; link: string },
): Letter {
  return { subject: t('mail.host_invitation.subject', facts), text: t('mail.host_invitation.text', facts) }
}

export function verifiedMail(t: Translate, facts: { institution: string; link: string }): Letter {
  return {
    subject: t('mail.institution_verified.subject', facts),
    text: t('mail.institution_verified.text', facts),
  }
}

export function refusedMail(t: Translate, facts: { institution: string; reason: string }): Letter {
  return {
    subject: t('mail.institution_refused.subject', facts),
    text: t('mail.institution_refused.text', facts),
  }
}
