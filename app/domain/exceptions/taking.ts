import { isPublic } from '#app/domain/challenges/visibility'

type Challenge = Parameters<typeof isPublic>[0] & { state: string; externalUrl: string | null }

/** Whether the challenge accepts entries here: public, and neither over nor on another site. */
export function isTaking(challenge: Challenge, now: Date): boolean {
  return isPublic(challenge, now) && challenge.state === 'published' && challenge.externalUrl === null
}
