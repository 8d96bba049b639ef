import { type Ranked, type RunInputs, RunOutput } from '#app/domain/ranking/run'
import { z } from '#app/domain/shared/input'
import type { LocalText } from '#app/domain/shared/local-text'
import { frozenSince } from '#app/domain/visibility/disclosure-rules'
import type { PublicBoard } from './public-board'

type Shown = { id: string; shownAt: Date }

/** The board that the public reads at `now`: the newest one shown by then, or, while frozen, by the freeze. */
export function publicBoardAt<B extends Shown>(
  boards: readonly B[],
  times: Parameters<typeof frozenSince>[0],
  now: Date,
): B | null {
  const until = frozenSince(times, now) ?? now
  const shown = boards.filter(board => board.shownAt <= until)
  return (
    shown.toSorted((a, b) => a.shownAt.getTime() - b.shownAt.getTime() || (a.id < b.id ? -1 : 1)).at(-1) ??
    null
  )
}

type Computed = {
  computedAt: Date
  inputsHash: string
  engineVersion: string
  inputs: RunInputs
  output: RunOutput
}

/** The names on a board when it is shown: teams by entry, criteria and panels by id. */
type Names = {
  team: (entryId: string) => string
  criterion: (id: string) => LocalText
  panel: (id: string) => LocalText
}

/** The public board of a ranking: everything but the names comes from the run. */
export function boardOf({ computedAt, inputs, output, ...run }: Computed, names: Names): PublicBoard {
  const named = <R extends { entryId: string }>(row: R) => ({ ...row, teamName: names.team(row.entryId) })
  return {
    computedAt: computedAt.toISOString(),
    inputsHash: run.inputsHash,
    engineVersion: run.engineVersion,
    reviews: inputs.reviews.filter(review => !review.abstained).length,
    judges: new Set(inputs.reviews.map(review => review.judgeId)).size,
    quorum: inputs.quorum,
    method: inputs.rules.method,
    criteria: inputs.criteria.map(({ id, weight }) => ({ id, name: names.criterion(id), weight })),
    panels: (inputs.mixed?.panels ?? []).map(({ id, max }) => ({ id, max, name: names.panel(id) })),
    ranked: output.ranked.map(publicRow).map(named),
    unranked: output.unranked.map(named),
  }
}

const Named = z.looseObject({ teamName: z.string() })

/** Reads a stored board with its types; the names are those of the moment at which it was shown. */
export function readBoard({ ranked, unranked, ...facts }: PublicBoard) {
  const split = (rows: Record<string, unknown>[]) =>
    rows.map(row => {
      const { teamName, ...bare } = Named.parse(row)
      return { teamName, bare }
    })
  const [placed, apart] = [split(ranked), split(unranked)]
  const rows = RunOutput.shape
  const nameIn = (named: typeof placed, index: number) => named[index]?.teamName ?? ''
  return {
    ...facts,
    computedAt: new Date(facts.computedAt),
    ranked: rows.ranked
      .parse(placed.map(row => row.bare))
      .map((row, index) => ({ ...row, teamName: nameIn(placed, index) })),
    unranked: rows.unranked
      .parse(apart.map(row => row.bare))
      .map((row, index) => ({ ...row, teamName: nameIn(apart, index) })),
  }
}

/** A row as everyone reads it: the chance of a prize is for host and chair only. */
export function publicRow<R extends Ranked>(row: R): R {
  return { ...row, prizeChance: null }
}
