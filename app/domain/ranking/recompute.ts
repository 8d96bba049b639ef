import { canonicalJson } from '#app/domain/ledger/entry'
import { roundSignificant } from '#app/domain/statistics/round-significant'
import { computeRanking } from './ranking'
import { engineVersion, RunInputs, type RunOutput } from './run'
import { FirstInputs, type FirstOutput, firstEngine, todaysInputs, todaysOutput } from './run-first'

type Stored = { engineVersion: string; inputs: unknown; output: unknown }

export type Recomputed =
  /** an engine that this version of Meydan no longer has */
  | { kind: 'other_engine' }
  /** the inputs are none, or give another output than is stored */
  | { kind: 'differs' }
  | { kind: 'same'; inputs: RunInputs; output: RunOutput }

/** Computes a stored ranking anew with the engine that made it, and compares it whole. */
export function recompute(stored: Stored): Recomputed {
  if (stored.engineVersion === firstEngine) return recomputeFirst(stored)
  if (stored.engineVersion !== engineVersion) return { kind: 'other_engine' }
  const inputs = RunInputs.safeParse(stored.inputs)
  if (!inputs.success) return { kind: 'differs' }
  const output = computeRanking(inputs.data)
  const same = canonicalJson(asStored(output)) === canonicalJson(stored.output)
  return same ? { kind: 'same', inputs: inputs.data, output } : { kind: 'differs' }
}

/** The first engine knew the mean alone, which today's engine gives to nine decimals. */
function recomputeFirst({ inputs: raw, output: stored }: Stored): Recomputed {
  const first = FirstInputs.safeParse(raw)
  if (!first.success) return { kind: 'differs' }
  const inputs = todaysInputs(first.data)
  const output = firstOutputOf(computeRanking(inputs))
  const same = canonicalJson(steadied(output)) === canonicalJson(steadied(stored))
  return same ? { kind: 'same', inputs, output: todaysOutput(output) } : { kind: 'differs' }
}

function firstOutputOf({ ranked, unranked }: RunOutput): FirstOutput {
  return {
    ranked: ranked.map(
      ({ submissionId, entryId, rank, shared, exact, percent, n, min, max, sd, criteria }) => {
        const place = { submissionId, entryId, rank, shared, exact, percent }
        return { ...place, n, min, max, sd, criteria }
      },
    ),
    unranked: unranked.map(({ submissionId, entryId, n, needed }) => ({ submissionId, entryId, n, needed })),
  }
}

/** What a JSON column gives back. */
function asStored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

function steadied(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each) =>
    typeof each === 'number' ? roundSignificant(each) : each,
  )
}
