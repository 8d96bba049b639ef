import type { Ctx } from '#app/domain/shared/context'
import { type LocalText, locales } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import { sharedChoice } from '../decision'
import { loadDecision } from './load-decision.server'
import { loadResultPreview } from './load-result.server'

/** What becomes public with a stored decision, and what it lacks, for host and chair before they publish it. */
export async function loadPublicationCheck(ctx: Ctx, challengeId: string) {
  const page = await loadDecision(ctx, challengeId)
  orNotFound(page.can.publish || null)
  const { challenge, host, slots, tomorrow, twoPeople } = page
  const preview = await loadResultPreview(ctx, challengeId)
  const { awards, statement, decidedAt } = preview.result
  return {
    challenge,
    host,
    tomorrow,
    twoPeople,
    decidedAt,
    preview,
    mailed: preview.mailed,
    payouts: awards.filter(({ amount, currency }) => amount !== null && currency !== null).length,
    missing: {
      prizes: slots.filter(slot => !isGiven(slot, slots)).length,
      citations: languagesWithout(awards.map(award => award.citation)),
      statement: locales.filter(locale => !statement?.[locale]),
    },
  }
}

type Slot = Awaited<ReturnType<typeof loadDecision>>['slots'][number]

/** A prize that tied teams share is given with the first of the shared prizes. */
function isGiven({ entryId, share }: Slot, slots: readonly Slot[]): boolean {
  if (entryId !== null || !share) return entryId !== null
  return slots.some(first => first.entryId === sharedChoice && first.share?.place === share.place)
}

/** For each language the number of texts that it lacks. */
function languagesWithout(texts: readonly LocalText[]) {
  return locales.map(locale => ({ locale, count: texts.filter(text => !text[locale]).length }))
}
