import type { Written, WrittenStage } from './completeness'
import type { Eligibility } from './content'

type Parts = {
  challenge: Pick<
    Written,
    'title' | 'summary' | 'brief' | 'externalUrl' | 'noPrizeSince' | 'resultsPlannedAt'
  > & { eligibility: Eligibility }
  stages: readonly WrittenStage[]
  prizes: Written['prizes']
  rules: { text: Written['rules'] } | null
}

/** The parts of a challenge that the completeness rule needs. */
export function writtenOf({ challenge, stages, prizes, rules }: Parts): Written {
  const { title, summary, brief, externalUrl, noPrizeSince, eligibility, resultsPlannedAt } = challenge
  const text = { title, summary, brief, externalUrl, rules: rules?.text ?? {} }
  return { ...text, stages, resultsPlannedAt, prizes, noPrizeSince, eligibility }
}
