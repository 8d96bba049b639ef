import { hasWaitingAttempts } from '#app/domain/attempts/queries/load-metric-run.server'
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
import { rememberedWithin } from '#app/services/remembered'
import type { Db } from '#db/client.server'
import { rankingRuns } from '#db/schema'
import { listRuns } from '../queries/load-run.server'
import { loadRunInputs } from '../queries/load-run-inputs.server'
import { engineVersion, type RunOutput } from '../run'

type Computed = { runId: string; stageId: string; inputsHash: string }

/** Simultaneous requests for the same inputs share one computation. */
const shared = rememberedWithin<RunOutput>(0, () => 1)

/**
 * Stores the inputs of the ranking, computes it in a worker thread, and stores the output: equal inputs always have the
 * same hash. Conflicts are rechecked first; when something changes in the meantime, nothing is stored. When nothing has
 * changed since the stage's last run, that run is returned.
 */
export async function computeRankingRun(
  ctx: Ctx,
  challengeId: string,
  which?: WhichStage,
): Promise<Computed> {
  const { id: computedBy } = signedIn(ctx)
  const { known, inputs, ...frozen } = await ctx.transaction(async tx => {
    ensureComputable(await loadStageContext(tx, ctx, challengeId, which), ctx)
    await recheckConflicts(tx, ctx, challengeId)
    const loaded = await loadInputs(tx, ctx, { challengeId, which })
    return { ...loaded, known: await findSameRun(tx, loaded) }
  })
  if (known) return known
  const output = await shared(frozen.inputsHash, () => compute('rank', inputs))
  return ctx.transaction(async tx => {
    const { stageId, inputsHash } = await loadInputs(tx, ctx, {
      challengeId,
      which: { stageId: frozen.stageId },
    })
    ensure(inputsHash === frozen.inputsHash ? allow : deny('ranking.changed_meanwhile'))
    const made = await findSameRun(tx, { stageId, inputsHash })
    if (made) return made
    const runId = newId()
    const stored = { engineVersion, inputsHash, inputs, output }
    await tx
      .insert(rankingRuns)
      .values({ id: runId, challengeId, stageId, computedAt: ctx.now, computedBy, ...stored })
    const payload = { runId, inputsHash, engineVersion }
    await record(tx, ctx, { stream: challengeId, kind: 'ranking.computed', payload })
    return { runId, stageId, inputsHash }
  })
}

/** The last run of the stage, if this engine computed it from the same inputs. */
async function findSameRun(
  tx: Db,
  { stageId, inputsHash }: Omit<Computed, 'runId'>,
): Promise<Computed | null> {
  const [last] = await listRuns(tx, stageId)
  const same = last?.inputsHash === inputsHash && last.engineVersion === engineVersion
  return same ? { runId: last.id, stageId, inputsHash } : null
}

type StageSelector = { challengeId: string; which: WhichStage | undefined }

async function loadInputs(tx: Db, ctx: Ctx, { challengeId, which }: StageSelector) {
  const all = await loadStageContext(tx, ctx, challengeId, which)
  ensureComputable(all, ctx)
  ensure((await hasWaitingAttempts(tx, all.stage.id)) ? deny('attempts.still_waiting') : allow)
  const inputs = await loadRunInputs(tx, all)
  return { stageId: all.stage.id, inputs, inputsHash: sha256(canonicalJson(inputs)) }
}

function ensureComputable({ stage, decided, standing }: StageContext, { now }: Ctx): void {
  ensure(mayDecideJudging(standing))
  ensure(canAssign({ closesAt: stage.closesAt, now, decided }))
}
