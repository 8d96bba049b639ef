import type { z } from '#app/domain/shared/input'
import { computeRanking } from './ranking'
import { engineVersion, RunInputs, RunOutput } from './run'

/** One way of computing a ranking; it stays here for as long as there are results that it made. */
export type Engine = {
  inputs: z.ZodType<RunInputs>
  output: z.ZodType<RunOutput>
  compute: (inputs: RunInputs) => RunOutput
}

export type Engines = ReadonlyMap<string, Engine>

/** The engine that computes rankings from now on. */
export const currentEngine: Engine = { inputs: RunInputs, output: RunOutput, compute: computeRanking }

/**
 * Every engine by the version that stored runs and bundles name: what one has computed is read, recomputed and verified by
 * that one. A change after which the same inputs could give another output is a new version: the engine as it was is copied
 * to a file of its own, such as `engine-2.ts`, and listed here beside the new one.
 */
export const engines: Engines = new Map([[engineVersion, currentEngine]])
