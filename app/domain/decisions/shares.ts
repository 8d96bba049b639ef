import { maySharePlace } from '#app/domain/ranking/tie-votes'
import { type PrizeSlots, type RankedEntry, type Slot, slotsOf } from './decision'

type Worth = { id: string; kind: string; amount: number | null; currency: string | null }

/** Money that tied teams share: the sum of the prizes of their shared ranks. */
export type Share = {
  /** positions in the list of slots whose prizes are summed, in order */
  slots: number[]
  /** the shared ranks, counted from 0: from the first (included) to the last (excluded) */
  places: { from: number; to: number }
  currency: string
  /** in minor units, in the order of submission ids */
  parts: { entryId: string; amount: number }[]
}

type Placed = RankedEntry & { submissionId: string }

/**
 * All shared sums: teams that share the ranks m to m + k − 1 share the money prizes of these ranks in equal parts.
 * Where there is one equal prize for each of them nothing is shared. Prizes in kind or in several currencies are not
 * split: the jury awards them with a reason.
 */
export function sharesOf(
  slots: readonly Slot[],
  prizes: readonly Worth[],
  ranked: readonly Placed[],
): Share[] {
  const worth = new Map(prizes.map(prize => [prize.id, prize]))
  const ranks = [...new Set(ranked.filter(({ shared }) => shared).map(({ rank }) => rank))]
  return ranks.flatMap(rank => {
    const equals = ranked.filter(each => each.rank === rank)
    const places = { from: rank - 1, to: rank - 1 + equals.length }
    const own = slots.flatMap(({ index, prizeId }, position) => {
      const within = index !== null && index >= places.from && index < places.to
      return within ? [{ position, prizeId, ...moneyOf(worth.get(prizeId)) }] : []
    })
    const money = own.filter(({ amount }) => amount > 0)
    const [first] = money
    const oneEach = own.length === equals.length && new Set(own.map(({ prizeId }) => prizeId)).size === 1
    const mixed = money.some(({ currency }) => currency !== first?.currency)
    if (!first || mixed || oneEach) return []
    const total = money.reduce((sum, { amount }) => sum + amount, 0)
    const amounts = equalParts(total, equals.length)
    const parts = equals
      .toSorted((a, b) => (a.submissionId < b.submissionId ? -1 : 1))
      .map(({ entryId }, index) => ({ entryId, amount: amounts[index] ?? 0 }))
    return [{ slots: money.map(({ position }) => position), places, currency: first.currency, parts }]
  })
}

/** The sums that the decision may share; not between ties on which the jury has yet to vote. */
export function sharesOfRun(
  slots: readonly Slot[],
  prizes: readonly Worth[],
  run: (Parameters<typeof maySharePlace>[0] & { output: { ranked: readonly Placed[] } }) | null,
): Share[] {
  if (!run) return []
  const { ranked } = run.output
  return sharesOf(slots, prizes, ranked).filter(({ places }) => {
    const equals = ranked.filter(({ rank }) => rank === places.from + 1)
    return maySharePlace(
      run,
      equals.map(({ submissionId }) => submissionId),
    )
  })
}

function moneyOf(prize: Worth | undefined): { amount: number; currency: string } {
  const isMoney = prize?.kind === 'money' && prize.currency !== null
  return { amount: isMoney ? (prize.amount ?? 0) : 0, currency: prize?.currency ?? '' }
}

/** Splits minor units into `count` parts that differ by at most one unit, the larger parts first. */
export function equalParts(total: number, count: number): number[] {
  const least = Math.floor(total / count)
  const left = total - least * count
  return Array.from({ length: count }, (_, index) => (index < left ? least + 1 : least))
}

/** The amount for a winner who shares with nobody, in minor units; null for a prize in kind. */
export function amountOf(prize: Worth | undefined): number | null {
  return prize?.kind === 'money' && prize.currency !== null ? prize.amount : null
}

/** The prizes at these positions of the list of slots, each once, in their order. */
export function prizesAt<P extends PrizeSlots>(prizes: readonly P[], positions: readonly number[]): P[] {
  const slots = slotsOf(prizes)
  const ids = new Set(positions.map(position => slots[position]?.prizeId))
  return [...ids].flatMap(id => prizes.find(prize => prize.id === id) ?? [])
}
