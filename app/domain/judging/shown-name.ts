import type { Standing } from '#app/domain/shared/standing'
import { maySee, type Times } from '#app/domain/visibility/disclosure-rules'
import type { BlindingPolicy } from '#app/domain/visibility/policy'
import { submissionCode } from './judge'

type Seer = { standing: Standing; times: Times; policy: BlindingPolicy }

/** Whether the actor reads teams' names on the pages of judging: a chair who still marks blind does not. */
export function seesTeams({ standing, times, policy }: Seer, now: Date): boolean {
  return maySee({ facet: 'entrant.names', standing, times, policy, now }).ok
}

/** Whether the actor reads anything of what was submitted, such as its topic: a sealed stage shows nothing of it early. */
export function seesWork({ standing, times, policy }: Seer, now: Date): boolean {
  return maySee({ facet: 'submission.content', standing, times, policy, now }).ok
}

/** What a submission is called before this actor: by its team, or by its code. */
export function shownName(seer: Seer, now: Date) {
  const named = seesTeams(seer, now)
  return (each: { submissionId: string; teamName: string }): string =>
    named ? each.teamName : submissionCode(each.submissionId)
}
