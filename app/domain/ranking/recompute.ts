import { canonicalJson } from '#app/domain/ledger/entry'
import { type Engines, engines } from './engines'
import type { RunInputs, RunOutput } from './run'

type Stored = { engineVersion: string; inputs: unknown; output: unknown }

export type Recomputed =
  /** an engine that this version of Meydan no longer has */
  | { kind: 'other_engine' }
  /** the inputs are none, or give another output than is stored */
  | { kind: 'differs' }
  | { kind: 'same'; inputs: RunInputs; output: RunOutput }

/** Computes a stored ranking anew with the engine that made it, and compares it whole. */
export function recompute(stored: Stored, known: Engines = engines): Recomputed {
  const engine = known.get(stored.engineVersion)
  if (!engine) return { kind: 'other_engine' }
  const inputs = engine.inputs.safeParse(stored.inputs)
  if (!inputs.success) return { kind: 'differs' }
  const output = engine.compute(inputs.data)
  const same = canonicalJson(asStored(output)) === canonicalJson(stored.output)
  return same ? { kind: 'same', inputs: inputs.data, output } : { kind: 'differs' }
}

/** What a JSON column gives back. */
function asStored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
