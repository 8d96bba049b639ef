type Attempt = { id: string; number: number; publicScore: number | null; chosenAt: Date | null }
type Rule = { best: 'high' | 'low'; finals: number }

/**
 * Which attempts count at the end: those that the team chose; without a choice its best public ones, the earlier of two
 * equal ones.
 */
export function countingAttempts(own: readonly Attempt[], { best, finals }: Rule): string[] {
  const scored = own.flatMap(attempt =>
    attempt.publicScore === null ? [] : [{ ...attempt, score: attempt.publicScore }],
  )
  const chosen = scored.filter(({ chosenAt }) => chosenAt !== null)
  if (chosen.length > 0) return chosen.map(({ id }) => id)
  const sign = best === 'high' ? -1 : 1
  return scored
    .toSorted((a, b) => sign * (a.score - b.score) || a.number - b.number)
    .slice(0, finals)
    .map(({ id }) => id)
}
