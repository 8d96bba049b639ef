import { canAssign } from '#app/domain/judging/permissions'
import { loadCase, type WhichStage } from '#app/domain/judging/queries/load-case.server'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { ensure } from '#app/domain/shared/verdict'
import { rankingRuns } from '#db/schema'
import { loadRunInputs } from '../queries/load-run-inputs.server'
import { computeRanking } from '../ranking'
import { engineVersion } from '../run'

/** Freezes what the ranking depends on, computes it, and keeps both: the same inputs have the same hash for ever. */
export async function computeRankingRun(
  ctx: Ctx,
  challengeId: string,
  which?: WhichStage,
): Promise<{ runId: string; stageId: string; inputsHash: string }> {
  const { id: computedBy } = signedIn(ctx)
  return ctx.transaction(async tx => {
    const all = await loadCase(tx, ctx, challengeId, which)
    const { challenge, stage, decided } = all
    ensure(canAssign({ closesAt: stage.closesAt, now: ctx.now, decided }))
    const inputs = await loadRunInputs(tx, all)
    const inputsHash = sha256(canonicalJson(inputs))
    const runId = newId()
    await tx.insert(rankingRuns).values({
      id: runId,
      challengeId: challenge.id,
      stageId: stage.id,
      computedAt: ctx.now,
      computedBy,
      engineVersion,
      inputsHash,
      inputs,
      output: computeRanking(inputs),
    })
    await record(tx, ctx, {
      stream: challenge.id,
      kind: 'ranking.computed',
      payload: { runId, inputsHash, engineVersion },
    })
    return { runId, stageId: stage.id, inputsHash }
  })
}
