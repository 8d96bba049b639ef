import type { LocalText } from '#app/domain/shared/local-text'
import { type PrizeSlots, sharedChoice, slotsOf } from './decision'
import { amountOf, sharesOfRun } from './shares'

/** One award before it is stored. */
export type AwardRow = {
  prizeId: string
  entryId: string
  position: number
  citation: LocalText
  amount: number | null
  sharedPositions: number[] | null
}

/** An award that a correction has replaced. */
export type EarlierAward = Pick<AwardRow, 'prizeId' | 'entryId' | 'position' | 'amount'>

type Prize = PrizeSlots & { kind: string; amount: number | null; currency: string | null }
type Facts = { prizes: readonly Prize[]; run: Parameters<typeof sharesOfRun>[2] }
type Chosen = { prizeId: string; nth: number; entryId?: string | undefined; citation?: LocalText | undefined }

/** What was chosen for each slot of the prizes: a team, the sharing of tied teams, or nobody. */
export function choicesOf({ prizes, run }: Facts, award: readonly Chosen[]) {
  const slots = slotsOf(prizes)
  const shares = sharesOfRun(slots, prizes, run)
  const chosen = slots.map(slot => award.find(each => each.prizeId === slot.prizeId && each.nth === slot.nth))
  const taken = shares.filter(share => chosen[share.slots[0] ?? 0]?.entryId === sharedChoice)
  return slots.map((slot, position) => {
    const { entryId = null, citation = {} } = chosen[position] ?? {}
    const share = taken.find(({ slots }) => slots.includes(position)) ?? null
    const first = share?.slots[0] === position
    return { slot, share, entryId: first ? null : entryId, citation }
  })
}

/** Each award with its amount: an equal share, or the whole prize. */
export function awardsOf(prizes: readonly Prize[], choices: ReturnType<typeof choicesOf>): AwardRow[] {
  return choices.flatMap(({ slot: { prizeId }, share, entryId, citation }, position): AwardRow[] => {
    const place = { prizeId, position, citation }
    if (share && share.slots[0] === position)
      return share.parts.map(part => ({ ...place, ...part, sharedPositions: share.slots }))
    const amount = amountOf(prizes.find(({ id }) => id === prizeId))
    return entryId ? [{ ...place, entryId, amount, sharedPositions: null }] : []
  })
}

type Given = Pick<AwardRow, 'prizeId' | 'entryId' | 'amount'>

/** The entries whose prizes or amounts differ. */
export function entriesChanged(before: readonly Given[], after: readonly Given[]): string[] {
  const wonBy = (given: readonly Given[], entryId: string) =>
    JSON.stringify(
      given
        .filter(each => each.entryId === entryId)
        .map(({ prizeId, amount }) => [prizeId, amount])
        .sort(),
    )
  const ids = new Set([...before, ...after].map(({ entryId }) => entryId))
  return [...ids].filter(id => wonBy(before, id) !== wonBy(after, id))
}
