import { groupBy } from '#app/domain/shared/group-by'
import type { Review } from './calibration'
import { averageRanks } from './correlation'

/**
 * Borda for panels in which judges saw different items: the mean, over an item's judges, of the share of their other
 * items that it was ranked above (ties ½); 0–1, more is better. Items seen only by judges with one item are left out.
 * On full rankings the order is that of the rank sum.
 */
export const bordaShares = (reviews: readonly Review[]): Map<string, number> => {
  const shares = [...groupBy(reviews, review => review.judge).values()].flatMap(ballot => {
    const ranks = averageRanks(ballot.map(review => review.score))
    return ballot.length < 2
      ? []
      : ballot.map(({ item }, i) => ({ item, share: ((ranks[i] ?? 1) - 1) / (ballot.length - 1) }))
  })
  const byItem = groupBy(shares, each => each.item)
  return new Map(
    [...byItem].map(([item, own]) => [item, own.reduce((t, each) => t + each.share, 0) / own.length]),
  )
}

/** One review among all of the same judge; `at` are positions of the judge's items, `scores` their scores. */
type OnBallot = {
  readonly at: number[]
  readonly scores: number[]
  readonly own: number
  readonly item: number
}

/**
 * Copeland for the same panels: the share of duels won (a drawn one ½); the judges who scored both items decide a duel;
 * 0–1. Items without any duel are left out. O(Σ over reviews of the judge's items).
 */
export const copelandShares = (reviews: readonly Review[]): Map<string, number> => {
  const names = [...new Set(reviews.map(review => review.item))]
  const position = new Map(names.map((name, i) => [name, i]))
  const places = [...groupBy(reviews, review => review.judge).values()].flatMap((ballot): OnBallot[] => {
    const at = ballot.map(review => position.get(review.item) ?? 0)
    const scores = ballot.map(review => review.score)
    return at.map((item, own) => ({ at, scores, own, item }))
  })
  const scratch = { lead: new Int32Array(names.length), met: new Uint8Array(names.length) }
  return new Map(
    [...groupBy(places, place => place.item)].flatMap(([item, own]): [string, number][] => {
      const share = duelShare(own, scratch)
      return share === null ? [] : [[names[item] ?? '', share]]
    }),
  )
}

/** `lead` (judges for minus against) and `met` are buffers by item, which are zeroed after use. */
const duelShare = (
  places: readonly OnBallot[],
  { lead, met }: { readonly lead: Int32Array; readonly met: Uint8Array },
): number | null => {
  const rivals: number[] = []
  for (const { at, scores, own, item } of places) {
    at.forEach((rival, i) => {
      if (rival === item) return
      if (met[rival] === 0) rivals.push(rival)
      met[rival] = 1
      lead[rival] = (lead[rival] ?? 0) + Math.sign((scores[own] ?? 0) - (scores[i] ?? 0))
    })
  }
  let points = 0
  for (const rival of rivals) {
    points += (1 + Math.sign(lead[rival] ?? 0)) / 2
    met[rival] = 0
    lead[rival] = 0
  }
  return rivals.length === 0 ? null : points / rivals.length
}
