import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import type { NamedPanel } from '#app/domain/panels/panels'
import type { LocalText } from '#app/domain/shared/local-text'

/** A complete public board: everything that the page needs, so that later changes do not affect it. */
export type PublicBoard = {
  computedAt: string
  inputsHash: string
  engineVersion: string
  reviews: number
  judges: number
  quorum: number
  /** absent from boards shown before it was kept with them */
  method?: JudgingPolicy['method']
  criteria: { id: string; name: LocalText; weight: number }[]
  /** the panels of a final score */
  panels?: NamedPanel[]
  /** rows of the run's output, each with the team's name at that time as teamName */
  ranked: Record<string, unknown>[]
  unranked: Record<string, unknown>[]
}
