import type { Translate } from '#app/i18n/translate'

export type Letter = { subject: string; text: string }

type Facts = { challenge: string; link: string }

export function approvedMail(t: Translate, { challenge, link }: Facts): Letter {
  const subject = t('editing.mail.challenge_approved.subject', { challenge })
  return { subject, text: t('editing.mail.challenge_approved.text', { challenge, link }) }
}

export function changesRequestedMail(t: Translate, { challenge, link }: Facts): Letter {
  const subject = t('editing.mail.challenge_changes.subject', { challenge })
  return { subject, text: t('editing.mail.challenge_changes.text', { challenge, link }) }
}

export function cancelledMail(t: Translate, { challenge, reason, link }: Facts & { reason: string }): Letter {
  const subject = t('editing.mail.challenge_cancelled.subject', { challenge })
  return { subject, text: t('editing.mail.challenge_cancelled.text', { challenge, reason, link }) }
}

type Extended = Facts & { before: string; after: string; reason: string }

export function extendedMail(t: Translate, { challenge, before, after, reason, link }: Extended): Letter {
  const subject = t('editing.mail.challenge_extended.subject', { challenge })
  return {
    subject,
    text: t('editing.mail.challenge_extended.text', { challenge, before, after, reason, link }),
  }
}

export function judgingChangedMail(
  t: Translate,
  { challenge, reason, link }: Facts & { reason: string },
): Letter {
  const subject = t('challenges.stages.mail_changed_subject', { challenge })
  return { subject, text: t('challenges.stages.mail_changed_text', { challenge, reason, link }) }
}

export function rulesChangedMail(
  t: Translate,
  { challenge, number, link }: Facts & { number: number },
): Letter {
  const subject = t('challenges.mail.rules_changed.subject', { challenge })
  return { subject, text: t('challenges.mail.rules_changed.text', { challenge, number, link }) }
}

export function externalUrlMail(t: Translate, { challenge, url, link }: Facts & { url: string }): Letter {
  const subject = t('editing.mail.external_url.subject', { challenge })
  return { subject, text: t('editing.mail.external_url.text', { challenge, url, link }) }
}
