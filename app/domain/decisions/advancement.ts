import { allow, deny, type Verdict } from '#app/domain/shared/verdict'
import { deviates, type Slot, slotsOf, suggest } from './decision'

type RankedEntry = { entryId: string; rank: number; shared: boolean }

/** A place in the next stage is a prize that is given several times: the same rules say who gets one. */
function placesOf(quantity: number): Slot[] {
  return slotsOf([{ id: 'place', rule: 'place', place: 1, quantity, position: 0 }])
}

export type Proposal = {
  entryIds: string[]
  /** tied entries at the cut: not all of them fit, and the ranking does not order them */
  tied: string[]
}

/** Who advances by the ranking alone; nobody where the stage does not say how many. */
export function proposalOf(ranked: readonly RankedEntry[], places: number | null): Proposal {
  const suggested = suggest(placesOf(Math.min(places ?? 0, ranked.length)), ranked)
  const cut = ranked[suggested.indexOf(null)]
  return {
    entryIds: suggested.filter(entryId => entryId !== null),
    tied: ranked.flatMap(({ entryId, rank }) => (cut && rank === cut.rank ? [entryId] : [])),
  }
}

type Choice = {
  entryIds: readonly string[]
  ranked: readonly RankedEntry[]
  /** how many should advance; null: as many as the jury decides */
  places: number | null
}

/** Whether those who advance are not the first of the ranking, are more or fewer, or are only some of tied entries. */
export function departs({ entryIds, ranked, places }: Choice): boolean {
  const due = places === null ? entryIds.length : Math.min(places, ranked.length)
  const placed = ranked.flatMap(({ entryId }) => (entryIds.includes(entryId) ? [entryId] : []))
  const inOrder = [...placed, ...entryIds.filter(entryId => !placed.includes(entryId))]
  const choices = placesOf(inOrder.length).map((slot, index) => ({ slot, entryId: inOrder[index] ?? null }))
  return inOrder.length !== due || deviates(choices, ranked)
}

type AdvanceFacts = Choice & {
  reason: string | null
  /** the entries of the stage; only they can advance */
  known: ReadonlySet<string>
}

/** At least one advances, each of them an entry of the stage; a departure from the ranking needs a written reason. */
export function canAdvanceSo({ known, reason, ...choice }: AdvanceFacts): Verdict {
  if (choice.entryIds.length === 0) return deny('decisions.advance.nobody')
  if (choice.entryIds.some(entryId => !known.has(entryId))) return deny('error.not_found')
  return departs(choice) && !reason ? deny('decisions.advance.reason_needed') : allow
}
