type Prize = { rule: string; place: number | null; quantity: number }

/** How many places of the ranking carry a prize; special prizes are the jury's and take none. */
export function prizePlaces(prizes: readonly Prize[]): number {
  const placed = prizes.filter(({ rule }) => rule === 'place')
  const from = ({ place }: Prize) => (place ?? 1) - 1
  return placed
    .toSorted((a, b) => from(a) - from(b))
    .reduce((taken, prize) => Math.max(taken, from(prize)) + prize.quantity, 0)
}
