import type { FormField } from '#app/domain/challenges/content'
import { policyOf } from '#app/domain/challenges/judging-policy'
import type { JudgingInput } from '#app/domain/challenges/policy-input'
import { tieKeyOf } from '#app/domain/challenges/tie-breakers'
import type { JudgingScript } from './content/script'

/** The input of the editor's section: the default judging policy with the script's differences. */
export function judgingOf(
  { byTopic = false, ...judging }: JudgingScript,
  form: readonly FormField[],
): Omit<JudgingInput, 'version' | 'autosave'> {
  const policy = policyOf({ judging })
  const { blind, method, othersReviews, sealed, board, rounding, tieEnd, marks } = policy
  const { reviewsEach, expertsEach, conflictYears, advance, maxLoad } = policy
  return {
    ...{ blindTeam: blind.team, blindInstitution: blind.institution, blindJudges: blind.judges },
    ...{ othersReviews, sealed, board, rounding, tieEnd, marks, reviewsEach, expertsEach, conflictYears },
    ...{ method: method.kind, dropLow: 1, dropHigh: 1 },
    ties: policy.ties.map(tieKeyOf),
    advance: advance ?? undefined,
    maxLoad: maxLoad ?? undefined,
    topicField: byTopic ? form.findLast(({ kind }) => kind === 'choice')?.id : undefined,
  }
}
