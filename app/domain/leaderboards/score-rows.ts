import { isBetter } from '#app/domain/metrics/catalogue'
import { type Headline, withShownScores } from '#app/domain/ranking/shown-scores'
import { rankItems } from '#app/domain/statistics/rank'

type Scored = { entryId: string; score: number }
type Rule = { best: 'high' | 'low'; baseline: number | null }

/** `moved`: places gained since the earlier board, negative for lost ones; null for a team that was not on it. */
export type Placed<S> = S & {
  rank: number
  shared: boolean
  beats: boolean
  moved: number | null
  headline: Headline
}

/**
 * Ranks the teams by their best public scores. Scores have as many decimals as tell them from their neighbours, the
 * host's own solution among them.
 */
export function scoreRows<S extends Scored>(
  now: readonly S[],
  earlier: readonly Scored[],
  { best, baseline }: Rule,
): { placed: Placed<S>[]; baseline: Headline | null } {
  const before = new Map(rank(earlier, best).map(row => [row.id, row.rank]))
  const byEntry = new Map(now.map(row => [row.entryId, row]))
  const ordered = rank(now, best).flatMap(({ id, rank: place, shared }) => {
    const row = byEntry.get(id)
    if (!row) return []
    const beats = baseline === null || isBetter({ best }, row.score, baseline)
    const was = before.get(id)
    return [{ ...row, rank: place, shared, beats, moved: was === undefined ? null : was - place }]
  })
  const ahead = ordered.filter(({ beats }) => beats).length
  const scores = ordered.map(({ score }) => score)
  const shown = withShownScores(
    (baseline === null ? scores : scores.toSpliced(ahead, 0, baseline)).map(figures),
    null,
  ).map(({ headline }) => headline)
  const [own] = baseline === null ? [] : shown.splice(ahead, 1)
  const placed = ordered.flatMap((row, index) => {
    const headline = shown[index]
    return headline ? [{ ...row, headline }] : []
  })
  return { placed, baseline: own ?? null }
}

function rank(rows: readonly Scored[], best: Rule['best']) {
  const items = rows.map(({ entryId, score }) => ({ id: entryId, values: { score } }))
  return rankItems(items, [{ key: 'score', direction: best === 'high' ? 'desc' : 'asc' }]).ranked
}

/** The score as `withShownScores` reads it. */
function figures(score: number) {
  return { exact: String(score), percent: score, calibrated: null, panels: null }
}

const mostPoints = 20

/**
 * The best score so far after each of at most twenty attempts, the last one among them, as whole numbers from 0 (worst)
 * to 20 (best), and its first and last value.
 */
export function trendOf(scores: readonly number[], best: Rule['best']) {
  const better = best === 'high' ? Math.max : Math.min
  let found = scores[0] ?? 0
  const soFar = scores.map(score => {
    found = better(found, score)
    return found
  })
  const step = Math.max(1, Math.ceil(soFar.length / mostPoints))
  const [from, to] = [soFar[0] ?? 0, soFar.at(-1) ?? 0]
  const chosen = soFar.filter((_, at) => (soFar.length - 1 - at) % step === 0)
  const points = chosen.map(value =>
    from === to ? 10 : Math.round(20 * Math.abs((value - from) / (to - from))),
  )
  return { from, to, points }
}
