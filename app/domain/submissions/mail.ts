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
  return { subject: t('mail.receipt.subject', facts), text: t('mail.receipt.text', facts) }
}
