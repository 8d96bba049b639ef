import { bradleyTerry } from '#app/domain/statistics/bradley-terry'
import { duelsOf } from '#app/domain/statistics/duels'
import { intraclassCorrelation } from '#app/domain/statistics/icc'
import { rankWithTies } from '#app/domain/statistics/rank-with-ties'
import { roundSignificant } from '#app/domain/statistics/round-significant'
import { percentMatrix } from './panel-facts'
import type { RunInputs } from './run'
import { scoreItems } from './score-items'

/** The fit takes the cube of the number of submissions. */
const mostCompared = 100

/** Keeps abilities finite where a submission won or lost every comparison (docs/judging.md#agreement-between-judges). */
const penalty = 0.5

/**
 * Statistics that are shown to host and chair and are not part of a run: the six intraclass correlations, and the
 * submissions by Bradley–Terry, best first, relative to the best. `pairwise` is null for fewer than two submissions or
 * more than `mostCompared`.
 */
export function panelStatistics(inputs: RunInputs) {
  const reviews = scoreItems(inputs, inputs).items.flatMap(item => item.reviews)
  const { submissions, matrix } = percentMatrix(reviews)
  return { icc: intraclassCorrelation(matrix), pairwise: pairwiseOf(submissions, matrix), mostCompared }
}

function pairwiseOf(submissions: readonly string[], matrix: ReturnType<typeof percentMatrix>['matrix']) {
  if (submissions.length < 2 || submissions.length > mostCompared) return null
  const wins = duelsOf(matrix)
  const abilities = bradleyTerry(wins, penalty)?.abilities ?? []
  const best = abilities.indexOf(Math.max(...abilities))
  const fit = bradleyTerry(wins, penalty, best)
  if (!fit) return null
  const relative = fit.relative.map(value => roundSignificant(value))
  const places = rankWithTies(relative, { order: 'desc', method: 'min' })
  const rows = submissions.map((submissionId, i) => ({
    submissionId,
    place: places[i] ?? 0,
    ability: relative[i] ?? 0,
    standardError: fit.standardErrors[i] ?? 0,
  }))
  return {
    rows: rows.sort((a, b) => a.place - b.place),
    deviance: fit.deviance,
    nullDeviance: fit.nullDeviance,
  }
}
