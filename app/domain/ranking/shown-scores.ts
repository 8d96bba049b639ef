import type { Rules } from './run'

/** What a row is ordered by: the private score of a metric, the panels' sum, the score of the stage's method, or `score` where neither is on record. */
type HeadlineKind = Rules['method']['kind'] | 'panels' | 'score' | 'metric'

/**
 * The score that orders a row, as every page and export prints it: `value` in percent, or in the unit of a metric, with
 * `digits` decimals.
 */
export type Headline = {
  kind: HeadlineKind
  value: number
  digits: number
  /** the exact score, where it differs from a neighbour's that reads the same even with the most decimals */
  exact: string | null
}

/** How many decimals of each figure a reader needs to see that it is not its neighbour's. */
export type Digits = { percent: number; calibrated: number; total: number }

type Scored = {
  /** exact fraction, such as `1975/24` */
  exact: string
  percent: number
  calibrated: number | null
  panels: { total: number } | null
  metric?: object | undefined
}

const least = 2
const most = 6

/**
 * Rows of a ranking, each with its headline and the number of decimals of its figures: two, and more (up to six) where a
 * neighbour with another score would read the same. Equal scores keep two decimals.
 */
export function withShownScores<R extends Scored>(
  rows: readonly R[],
  method: Pick<Rules['method'], 'kind'> | null,
): (R & { digits: Digits; headline: Headline })[] {
  const percents = readingsOf(rows.map(({ exact, percent }) => ({ id: exact, value: percent })))
  const calibrated = readingsOf(rows.map(({ calibrated: value }) => ({ id: String(value), value })))
  const totals = readingsOf(rows.map(({ exact, panels }) => ({ id: exact, value: panels?.total ?? null })))
  return rows.map((row, index) => {
    const raw = percents[index] ?? plain
    const even = calibrated[index] ?? plain
    const byCalibration = method?.kind === 'calibrated' && row.panels === null && row.calibrated !== null
    return {
      ...row,
      digits: { percent: raw.digits, calibrated: even.digits, total: (totals[index] ?? plain).digits },
      headline: byCalibration
        ? headlineOf('calibrated', row.calibrated ?? row.percent, even, String(row.calibrated))
        : headlineOf(kindIn(row, method), row.percent, raw, row.metric ? String(row.percent) : row.exact),
    }
  })
}

function kindIn({ metric, panels }: Scored, method: Pick<Rules['method'], 'kind'> | null): HeadlineKind {
  if (metric) return 'metric'
  return panels ? 'panels' : kindOf(method)
}

function kindOf(method: Pick<Rules['method'], 'kind'> | null): HeadlineKind {
  return method === null || method.kind === 'calibrated' ? 'score' : method.kind
}

function headlineOf(kind: HeadlineKind, value: number, { digits, alike }: Reading, exact: string): Headline {
  return { kind, value, digits, exact: alike ? exact : null }
}

type Figure = {
  /** equal for equal figures */
  id: string
  value: number | null
}
type Reading = { digits: number; alike: boolean }
const plain: Reading = { digits: least, alike: false }

function readingsOf(figures: readonly Figure[]): Reading[] {
  const between = figures.slice(1).map((figure, index) => apart(figures[index] ?? figure, figure))
  return figures.map((_, index) => {
    const sides = [between[index - 1], between[index]].filter(side => side !== undefined)
    return {
      digits: Math.max(least, ...sides.map(({ digits }) => digits)),
      alike: sides.some(({ alike }) => alike),
    }
  })
}

/** The fewest decimals with which two unequal figures read differently. */
function apart(one: Figure, other: Figure): Reading {
  const [a, b] = [one.value, other.value]
  if (one.id === other.id || a === null || b === null) return plain
  for (let digits = least; digits <= most; digits++)
    if (a.toFixed(digits) !== b.toFixed(digits)) return { digits, alike: false }
  return { digits: most, alike: true }
}
