import { allow, deny, type Verdict } from '#app/domain/shared/verdict'
import type { Share } from './shares'

/** Instead of an entry: the teams on the shared rank share the prizes of their ranks. */
export const sharedChoice = 'shared'

export type PrizeSlots = {
  id: string
  rule: string
  place: number | null
  quantity: number
  position: number
}
export type RankedEntry = { entryId: string; rank: number; shared: boolean }

/** One prize, awarded once; `index` is its rank in the ranking, from 0; null for the jury's choice. */
export type Slot = { prizeId: string; nth: number; index: number | null }

/** Every prize as often as it can be awarded: ranks in order first, then the jury's choices. */
export function slotsOf(prizes: readonly PrizeSlots[]): Slot[] {
  const ordered = prizes.toSorted((a, b) => placeOf(a) - placeOf(b) || a.position - b.position)
  let taken = 0
  return ordered.flatMap(prize => {
    const byPlace = prize.rule === 'place'
    const first = byPlace ? Math.max(taken, (prize.place ?? 1) - 1) : 0
    if (byPlace) taken = first + prize.quantity
    return Array.from({ length: prize.quantity }, (_, nth) => ({
      prizeId: prize.id,
      nth,
      index: byPlace ? first + nth : null,
    }))
  })
}

function placeOf({ rule, place }: PrizeSlots): number {
  return rule === 'place' ? (place ?? 1) : Number.MAX_SAFE_INTEGER
}

/**
 * The awards that follow from the ranking: an entry for each slot, or null where the ranking does not decide. Where a
 * tie would have to be split between two prizes, the jury must choose; the order of ids never decides.
 */
export function suggest(slots: readonly Slot[], ranked: readonly RankedEntry[]): (string | null)[] {
  return slots.map(({ prizeId, index }) => {
    const entry = index === null ? undefined : ranked[index]
    if (!entry) return null
    const tied = ranked.flatMap((other, place) => (other.rank === entry.rank ? [place] : []))
    const together = tied.every(place => slots.some(slot => slot.index === place && slot.prizeId === prizeId))
    return together ? entry.entryId : null
  })
}

type Choice = {
  slot: Slot
  entryId: string | null
  /** the teams that share this prize, on their shared rank; null or absent where one team has it */
  share?: Share | null
}

/**
 * Whether the awards differ from the ranking: another order, one tied entry before the other, or no award at all
 * although there are prizes.
 */
export function deviates(choices: readonly Choice[], ranked: readonly RankedEntry[]): boolean {
  const nothing = choices.length > 0 && choices.every(({ entryId, share }) => entryId === null && !share)
  return nothing || departs(choices, ranked) || splitsTie(choices, ranked)
}

/** Tied entries that neither share nor get the same prize: the jury's own choice, which needs a reason. */
function splitsTie(choices: readonly Choice[], ranked: readonly RankedEntry[]): boolean {
  const placed = choices.filter(({ slot, share }) => slot.index !== null && !share)
  const prizeOf = (entryId: string) => placed.find(choice => choice.entryId === entryId)?.slot.prizeId
  return ranked.some(one => {
    const equals = ranked.filter(other => other.rank === one.rank)
    return new Set(equals.map(({ entryId }) => prizeOf(entryId))).size > 1
  })
}

function departs(choices: readonly Choice[], ranked: readonly RankedEntry[]): boolean {
  return choices.some(({ slot, entryId, share }) => {
    // teams share exactly when they are tied on these ranks, which the ranking decides
    if (slot.index === null || share) return false
    const due = ranked[slot.index]?.rank ?? null
    const chosen = ranked.find(entry => entry.entryId === entryId)?.rank ?? null
    return due !== chosen || (due === null && entryId !== null)
  })
}

type DecisionFacts = {
  choices: readonly Choice[]
  ranked: readonly RankedEntry[]
  reason: string | null
  /** entries that take part; only they can win */
  entryIds: ReadonlySet<string>
}

/**
 * Each entry at most once per prize and on one rank only. A deviation from the ranking needs a written reason, and so
 * does awarding nothing. Without prizes there is nothing to choose.
 */
export function canDecideSo({ choices, ranked, reason, entryIds }: DecisionFacts): Verdict {
  const filled = choices.flatMap(({ slot, entryId }) => (entryId ? [{ slot, entryId }] : []))
  if (filled.some(({ entryId }) => !entryIds.has(entryId))) return deny('error.not_found')
  const placed = filled.filter(({ slot }) => slot.index !== null).map(({ entryId }) => entryId)
  const special = filled.map(({ slot, entryId }) => `${slot.prizeId} ${entryId}`)
  if (choices.some(({ share, entryId }) => share && entryId !== null))
    return deny('decisions.result.shared_twice')
  const twice = new Set(placed).size < placed.length || new Set(special).size < special.length
  if (twice || sharesBesidePlace(choices)) return deny('decisions.result.won_twice')
  if (reason || !deviates(choices, ranked)) return allow
  return deny(
    filled.length === 0 ? 'decisions.result.nothing_reason_needed' : 'decisions.result.reason_needed',
  )
}

/** A team that shares a sum has no other rank; a prize in kind of its own ranks may be added. */
function sharesBesidePlace(choices: readonly Choice[]): boolean {
  return choices.some(({ share }) =>
    choices.some(
      ({ slot: { index }, entryId }) =>
        share?.parts.some(part => part.entryId === entryId) &&
        index !== null &&
        (index < share.places.from || index >= share.places.to),
    ),
  )
}

/** Winners who depend on the aggregation method need the jury's reason for that method. */
export function canKeepMethod({ contested, reason }: { contested: boolean; reason: string | null }): Verdict {
  return contested && !reason ? deny('ranking.method_reason_needed') : allow
}
