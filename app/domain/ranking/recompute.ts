import { canonicalJson } from '#app/domain/ledger/entry'
import { type Engines, engines } from './engines'
import type { RunInputs, RunOutput } from './run'

type Stored = { engineVersion: string; inputs: unknown; output: unknown }

export type Recomputed =
  /** this version of Meydan does not have the engine any more */
  | { kind: 'other_engine' }
  /** the inputs are invalid, or give another output than the stored one */
  | { kind: 'differs' }
  | { kind: 'same'; inputs: RunInputs; output: RunOutput }

/** Recomputes a stored ranking with its engine and compares the whole output. */
export function recompute(stored: Stored, known: Engines = engines): Recomputed {
  const engine = known.get(stored.engineVersion)
  if (!engine) return { kind: 'other_engine' }
  const inputs = engine.inputs.safeParse(stored.inputs)
  if (!inputs.success) return { kind: 'differs' }
  const output = engine.compute(inputs.data)
  const same = canonicalJson(asStored(output)) === canonicalJson(stored.output)
  return same ? { kind: 'same', inputs: inputs.data, output } : { kind: 'differs' }
}

/** The value that a JSON column returns. */
function asStored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
