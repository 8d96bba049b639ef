import type { Translate } from '#app/i18n/translate'

type Letter = { subject: string; text: string }

type ReceiptFacts = {
  name: string
  team: string
  challenge: string
  number: number
  at: string
  contentHash: string
  link: string
}

export function receiptMail(t: Translate, facts: ReceiptFacts): Letter {
  return {
    subject: t('submissions.mail.receipt.subject', facts),
    text: t('submissions.mail.receipt.text', facts),
  }
}

type GlassFacts = {
  challenge: string
  team: string
  who: string
  reason: string
  until: string
  link: string
}

/** To the hosts, at once: who of the platform's staff looks inside a submission, and why. */
export function glassMail(t: Translate, facts: GlassFacts): Letter {
  return { subject: t('visibility.glass.mail_subject', facts), text: t('visibility.glass.mail_text', facts) }
}
