import type { LocalText } from '#app/domain/shared/local-text'

type Columns = {
  state: string
  cancelledAt: Date | null
  cancelTexts: LocalText | null
  cancelReason: string | null
  timeZone: string
}

/** `texts`: in the languages of the host; before these existed, `reason` in one language that is not known. */
export type Cancellation = {
  at: Date | null
  texts: LocalText | null
  reason: string | null
  timeZone: string
}

/** When a challenge was cancelled and why; null where it was not. */
export function cancellationOf(challenge: Columns): Cancellation | null {
  if (challenge.state !== 'cancelled') return null
  const { cancelledAt, cancelTexts, cancelReason, timeZone } = challenge
  return { at: cancelledAt, texts: cancelTexts, reason: cancelReason, timeZone }
}
