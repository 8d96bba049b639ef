type Prize = { rule: string; place: number | null; quantity: number }

/** How many ranks have a prize; special prizes are awarded by the jury and are not counted. */
export function prizePlaces(prizes: readonly Prize[]): number {
  const placed = prizes.filter(({ rule }) => rule === 'place')
  const from = ({ place }: Prize) => (place ?? 1) - 1
  return placed
    .toSorted((a, b) => from(a) - from(b))
    .reduce((taken, prize) => Math.max(taken, from(prize)) + prize.quantity, 0)
}
