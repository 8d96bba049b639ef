import { assignReviews } from './engine/assignment'

export type Pair = { judgeId: string; submissionId: string }

type PlanFacts = {
  judgeIds: readonly string[]
  submissionIds: readonly string[]
  /** reviews each submission should have */
  reviewsEach: number
  /** pairs that stand already: they stay */
  kept: readonly Pair[]
  /** pairs that must not be */
  barred: readonly Pair[]
}

export type AssignmentPlan = {
  added: Pair[]
  /** submissions that cannot have as many reviews as asked, with how many they have */
  short: { submissionId: string; placed: number; wanted: number }[]
}

/**
 * Gives each submission `reviewsEach` judges with loads as equal as they can be, keeping what stands and never
 * pairing what is barred. The same facts give the same plan, in whatever order they come.
 */
export function planEvenly(facts: PlanFacts): AssignmentPlan {
  const judges = facts.judgeIds.toSorted()
  const items = facts.submissionIds.toSorted()
  const kept = pairKeys(facts.kept)
  const barred = pairKeys(facts.barred)
  const pairs = items.map(submissionId => judges.map(judgeId => ({ judgeId, submissionId })))
  const demand = pairs.map(row =>
    Math.max(facts.reviewsEach, row.filter(pair => kept.has(keyOf(pair))).length),
  )
  const costs = pairs.flatMap(row =>
    row.map(pair => costOf(pair, { kept, barred, keepBonus: items.length + 1 })),
  )
  const { panels } = assignReviews({
    items: items.length,
    judges: judges.length,
    costs: Float64Array.from(costs),
    demand,
    minLoad: judges.map(() => 0),
    maxLoad: judges.map(() => items.length),
    balance: 1,
  })
  const placed = panels.map((panel, item) => panel.flatMap(judge => pairs[item]?.[judge] ?? []))
  return {
    added: placed.flat().filter(pair => !kept.has(keyOf(pair))),
    short: items.flatMap((submissionId, item) => {
      const [wanted = 0, got = 0] = [demand[item], placed[item]?.length]
      return got < wanted ? [{ submissionId, placed: got, wanted }] : []
    }),
  }
}

type Costs = { kept: Set<string>; barred: Set<string>; keepBonus: number }

/** A kept pair is worth more than any evening of loads; that is why it stays. */
function costOf(pair: Pair, { kept, barred, keepBonus }: Costs): number {
  if (kept.has(keyOf(pair))) return -keepBonus
  return barred.has(keyOf(pair)) ? Number.POSITIVE_INFINITY : 0
}

function keyOf({ judgeId, submissionId }: Pair): string {
  return `${judgeId}:${submissionId}`
}

function pairKeys(pairs: readonly Pair[]): Set<string> {
  return new Set(pairs.map(keyOf))
}
