import type { Standing } from '#app/domain/shared/standing'
import { maySee, type Times } from '#app/domain/visibility/disclosure-rules'
import type { BlindingPolicy } from '#app/domain/visibility/policy'
import { submissionCode } from './judge'

type Seer = { standing: Standing; times: Times; policy: BlindingPolicy }

/** Whether the actor sees team names on the judging pages; a chair who has blind reviews to submit does not. */
export function seesTeams({ standing, times, policy }: Seer, now: Date): boolean {
  return maySee({ facet: 'entrant.names', standing, times, policy, now }).ok
}

/** Whether the actor sees any content of submissions, such as topics; a sealed stage shows none before the deadline. */
export function seesWork({ standing, times, policy }: Seer, now: Date): boolean {
  return maySee({ facet: 'submission.content', standing, times, policy, now }).ok
}

/** The name of a submission for this actor: its team, or its code. */
export function shownName(seer: Seer, now: Date) {
  const named = seesTeams(seer, now)
  return (each: { submissionId: string; teamName: string }): string =>
    named ? each.teamName : submissionCode(each.submissionId)
}
