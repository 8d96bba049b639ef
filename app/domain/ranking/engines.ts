import type { z } from '#app/domain/shared/input'
import { computeRanking } from './ranking'
import { engineVersion, RunInputs, RunOutput } from './run'

/** One version of the ranking computation; it stays as long as there are results that it computed. */
export type Engine = {
  inputs: z.ZodType<RunInputs>
  output: z.ZodType<RunOutput>
  compute: (inputs: RunInputs) => RunOutput
}

export type Engines = ReadonlyMap<string, Engine>

/** The engine that computes new rankings. */
export const currentEngine: Engine = { inputs: RunInputs, output: RunOutput, compute: computeRanking }

/**
 * All engines by the version that stored runs and bundles name: each run is read, recomputed and verified by the engine
 * that computed it. A change that can give another output for the same inputs is a new version: copy the current engine
 * to a file of its own, such as `engine-2.ts`, and list both here.
 */
export const engines: Engines = new Map([[engineVersion, currentEngine]])
