import { recheckConflicts } from '#app/domain/conflicts/recheck-conflicts.server'
import { canAssign, mayDecideJudging } from '#app/domain/judging/permissions'
import {
  loadStageContext,
  type StageContext,
  type WhichStage,
} from '#app/domain/judging/queries/load-stage-context.server'
import { canonicalJson, sha256 } from '#app/domain/ledger/chain.server'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { allow, deny, ensure } from '#app/domain/shared/verdict'
import { compute } from '#app/queue/compute.server'
import type { Db } from '#db/client.server'
import { rankingRuns } from '#db/schema'
import { loadRunInputs } from '../queries/load-run-inputs.server'
import { engineVersion } from '../run'

/**
 * Freezes what the ranking depends on, computes it beside the server, and keeps both: the same inputs have the same hash
 * for ever. Conflicts are looked for once more first; where something changed meanwhile, nothing is kept.
 */
export async function computeRankingRun(
  ctx: Ctx,
  challengeId: string,
  which?: WhichStage,
): Promise<{ runId: string; stageId: string; inputsHash: string }> {
  const { id: computedBy } = signedIn(ctx)
  const frozen = await ctx.transaction(async tx => {
    ensureComputable(await loadStageContext(tx, ctx, challengeId, which), ctx)
    await recheckConflicts(tx, ctx, challengeId)
    return loadInputs(tx, ctx, { challengeId, which })
  })
  const output = await compute('rank', frozen.inputs)
  return ctx.transaction(async tx => {
    const { stageId, inputs, inputsHash } = await loadInputs(tx, ctx, {
      challengeId,
      which: { stageId: frozen.stageId },
    })
    ensure(inputsHash === frozen.inputsHash ? allow : deny('ranking.changed_meanwhile'))
    const runId = newId()
    const kept = { engineVersion, inputsHash, inputs, output }
    await tx
      .insert(rankingRuns)
      .values({ id: runId, challengeId, stageId, computedAt: ctx.now, computedBy, ...kept })
    const payload = { runId, inputsHash, engineVersion }
    await record(tx, ctx, { stream: challengeId, kind: 'ranking.computed', payload })
    return { runId, stageId, inputsHash }
  })
}

type About = { challengeId: string; which: WhichStage | undefined }

async function loadInputs(tx: Db, ctx: Ctx, { challengeId, which }: About) {
  const all = await loadStageContext(tx, ctx, challengeId, which)
  ensureComputable(all, ctx)
  const inputs = await loadRunInputs(tx, all)
  return { stageId: all.stage.id, inputs, inputsHash: sha256(canonicalJson(inputs)) }
}

function ensureComputable({ stage, decided, standing }: StageContext, { now }: Ctx): void {
  ensure(mayDecideJudging(standing))
  ensure(canAssign({ closesAt: stage.closesAt, now, decided }))
}
