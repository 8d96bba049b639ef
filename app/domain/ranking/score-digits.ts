type Scored = {
  /** exact fraction, such as `1975/24` */
  exact: string
  percent: number
  calibrated: number | null
  panels: { total: number } | null
}

/** How many decimals of each figure are needed to see that it differs from its neighbour's. */
export type Digits = {
  percent: number
  calibrated: number
  total: number
  /** the exact score differs from a neighbour's that looks equal even with the most decimals */
  alike: boolean
}

const least = 2
const maxDigits = 6

/**
 * Rows of a ranking, each with the number of decimals of its figures: two, and more (up to six) where a neighbour with
 * another score would look equal. Equal scores keep two decimals.
 */
export function withDigits<R extends Scored>(rows: readonly R[]): (R & { digits: Digits })[] {
  const percents = digitsOf(rows.map(({ exact, percent }) => ({ id: exact, value: percent })))
  const calibrated = digitsOf(rows.map(({ calibrated: value }) => ({ id: String(value), value })))
  const totals = digitsOf(rows.map(({ exact, panels }) => ({ id: exact, value: panels?.total ?? null })))
  return rows.map((row, index) => ({
    ...row,
    digits: {
      percent: percents[index]?.digits ?? least,
      calibrated: calibrated[index]?.digits ?? least,
      total: totals[index]?.digits ?? least,
      alike: percents[index]?.alike ?? false,
    },
  }))
}

type Figure = {
  /** equal for equal figures */
  id: string
  value: number | null
}
type Reading = { digits: number; alike: boolean }

function digitsOf(figures: readonly Figure[]): Reading[] {
  const between = figures.slice(1).map((figure, index) => apart(figures[index] ?? figure, figure))
  return figures.map((_, index) => {
    const sides = [between[index - 1], between[index]].filter(side => side !== undefined)
    return {
      digits: Math.max(least, ...sides.map(({ digits }) => digits)),
      alike: sides.some(({ alike }) => alike),
    }
  })
}

/** The fewest decimals with which two unequal figures look different. */
function apart(one: Figure, other: Figure): Reading {
  const [a, b] = [one.value, other.value]
  if (one.id === other.id || a === null || b === null) return { digits: least, alike: false }
  for (let digits = least; digits <= maxDigits; digits++)
    if (a.toFixed(digits) !== b.toFixed(digits)) return { digits, alike: false }
  return { digits: maxDigits, alike: true }
}
