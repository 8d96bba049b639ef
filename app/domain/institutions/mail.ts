import type { Translate } from '#app/i18n/translate'

type Letter = { subject: string; text: string }

export function hostInvitationMail(
  t: Translate,
  facts: { inviter: string; institution: string; link: string },
): Letter {
  return {
    subject: t('institutions.mail.host_invitation.subject', facts),
    text: t('institutions.mail.host_invitation.text', facts),
  }
}

export function verifiedMail(t: Translate, facts: { institution: string; link: string }): Letter {
  return {
    subject: t('institutions.mail.institution_verified.subject', facts),
    text: t('institutions.mail.institution_verified.text', facts),
  }
}

export function refusedMail(t: Translate, facts: { institution: string; reason: string }): Letter {
  return {
    subject: t('institutions.mail.institution_refused.subject', facts),
    text: t('institutions.mail.institution_refused.text', facts),
  }
}

/** To staff: what a verified institution calls itself, and its site, before and now. */
export function institutionChangedMail(
  t: Translate,
  facts: { before: string; after: string; siteBefore: string; siteAfter: string; link: string },
): Letter {
  return {
    subject: t('institutions.mail.institution_changed.subject', facts),
    text: t('institutions.mail.institution_changed.text', facts),
  }
}
