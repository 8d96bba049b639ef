import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { translate } from '#app/i18n/catalogues'
import type { ShareCard } from '#app/services/share-card'
import { challengeWords, resultWords } from '../share-words'
import { loadChallengePage } from './load-challenge-page.server'

export type SharedPage = 'challenge' | 'result'

/** What the picture of a public page says in the reader's language; 404 until everyone may read the page. */
export async function loadShareWords(ctx: Ctx, { slug, of }: { slug: string; of: SharedPage }) {
  const challenge = await loadChallengePage(ctx, { slug })
  orNotFound(!challenge.sealed || null)
  const reader = { locale: ctx.locale, t: translate(ctx.locale), now: ctx.now }
  const words: Omit<ShareCard, 'band'> =
    of === 'challenge'
      ? challengeWords(challenge, reader)
      : resultWords(challenge, orNotFound(challenge.winners).awards, reader)
  return { pattern: { seed: challenge.slug, theme: challenge.themes[0] }, words }
}
