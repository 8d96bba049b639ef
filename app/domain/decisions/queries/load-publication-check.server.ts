import type { Ctx } from '#app/domain/shared/context'
import { locales } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import { sharedChoice } from '../input'
import { loadDecision } from './load-decision.server'

/** What becomes public with a stored decision, and what it lacks, for host and chair before they publish it. */
export async function loadPublicationCheck(ctx: Ctx, challengeId: string) {
  const page = await loadDecision(ctx, challengeId)
  orNotFound(page.can.publish || null)
  const { challenge, host, entries, slots, tomorrow, twoPeople } = page
  const result = orNotFound(page.result)
  const nameOf = (entryId: string) => entries.find(entry => entry.entryId === entryId)?.teamName ?? ''
  const prizes = slots.map(slot => ({
    key: `${slot.prizeId}:${slot.nth}`,
    name: slot.name,
    amount: slot.amount,
    currency: slot.currency,
    teams: teamsOf(slot, nameOf),
    hasCitation: Object.values(slot.citation).some(text => text),
  }))
  return {
    challenge,
    host,
    tomorrow,
    twoPeople,
    decidedAt: result.decidedAt,
    statement: result.statement,
    deviationReason: result.deviationReason,
    methodReason: result.methodReason,
    prizes,
    missing: {
      prizes: prizes.filter(({ teams }) => teams.length === 0).length,
      citations: prizes.filter(({ teams, hasCitation }) => teams.length > 0 && !hasCitation).length,
      statement: locales.filter(locale => !result.statement?.[locale]),
    },
  }
}

type Slot = Awaited<ReturnType<typeof loadDecision>>['slots'][number]

function teamsOf({ entryId, share }: Slot, nameOf: (entryId: string) => string): string[] {
  if (entryId === null) return []
  if (entryId === sharedChoice) return (share?.parts ?? []).map(({ teamName }) => teamName)
  return [nameOf(entryId)]
}
