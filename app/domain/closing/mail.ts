import type { Translate } from '#app/i18n/translate'

type EmptySeat = {
  challenge: string
  role: 'chair' | 'judge'
  /** assignments without a review, which others can be given now */
  freed: number
  link: string
}

/** To the hosts: a member of the jury has closed their account. */
export function emptySeatMail(
  t: Translate,
  { role, ...facts }: EmptySeat,
): { subject: string; text: string } {
  return {
    subject: t('closing.mail.seat.subject', facts),
    text: t(role === 'chair' ? 'closing.mail.seat.chair' : 'closing.mail.seat.judge', facts),
  }
}
