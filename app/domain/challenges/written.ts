import type { Eligibility, FormField, LocalText, Rubric } from '#db/json'
import type { Written } from './completeness'

type Parts = {
  challenge: Pick<
    Written,
    'title' | 'summary' | 'brief' | 'externalUrl' | 'noPrizeSince' | 'resultsPlannedAt'
  > & { eligibility: Eligibility }
  stage: Pick<Written, 'opensAt' | 'closesAt' | 'judgingEndsAt'> & { form: FormField[]; rubric: Rubric }
  prizes: Written['prizes']
  rules: { text: LocalText } | null
}

/** A challenge's parts as the rule of completeness asks for them. */
export function writtenOf({ challenge, stage, prizes, rules }: Parts): Written {
  const { opensAt, closesAt, judgingEndsAt, form, rubric } = stage
  const { title, summary, brief, externalUrl, noPrizeSince, eligibility, resultsPlannedAt } = challenge
  const text = { title, summary, brief, externalUrl, rules: rules?.text ?? {} }
  const schedule = { opensAt, closesAt, judgingEndsAt, resultsPlannedAt }
  return { ...text, ...schedule, prizes, noPrizeSince, eligibility, form, rubric }
}
