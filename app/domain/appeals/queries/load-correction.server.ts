import { loadDecision } from '#app/domain/decisions/queries/load-decision.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { loadAppealToJudge } from './load-appeal-desk.server'

/** The awards as host and chair change them after an upheld appeal; 404 where they may not. */
export async function loadCorrection(ctx: Ctx, ref: { challengeId: string; appealId: string }) {
  const { challenge, host, team, can } = await loadAppealToJudge(ctx, ref)
  orNotFound(can.correct.ok || null)
  const { slots, entries } = await loadDecision(ctx, challenge.id)
  return { challenge, host, team, appealId: ref.appealId, slots, entries }
}
