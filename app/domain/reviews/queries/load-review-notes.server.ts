import { loadWho } from '#app/domain/judging/queries/load-who.server'
import type { Who } from '#app/domain/judging/who'
import { activeOverride, meets } from '#app/domain/shared/active'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { type LoadedAssignment, sees } from './load-assignment.server'
import { loadOverrides } from './load-overrides.server'

export type StandingOverride = {
  id: string
  criterionId: string
  mark: number
  reason: string
  at: Date
  who: Who
}
type ReviewNotes = {
  overrides: StandingOverride[]
  setAside: { at: Date; reason: string; who: Who } | null
}

/** Active actions of host or chair on a review, which its judge may always see. @unguarded */
export async function loadReviewNotes(db: Db, ctx: Ctx, loaded: LoadedAssignment): Promise<ReviewNotes> {
  const { review, challenge, assignment } = loaded
  if (!review) return { overrides: [], setAside: null }
  const placed = (await loadOverrides(db, review.id)).filter(each => meets(activeOverride, each))
  const { setAsideAt, setAsideBy, setAsideReason } = review
  const who = await loadWho(db, ctx, {
    challengeId: challenge.id,
    submissionId: assignment.submissionId,
    named: sees(loaded, 'judge.names'),
    userIds: [...placed.map(each => each.by), setAsideBy],
  })
  return {
    overrides: placed.map(({ id, criterionId, mark, reason, at, by }) => ({
      id,
      criterionId,
      mark,
      reason,
      at,
      who: who(by),
    })),
    setAside: setAsideAt && { at: setAsideAt, reason: setAsideReason ?? '', who: who(setAsideBy) },
  }
}
