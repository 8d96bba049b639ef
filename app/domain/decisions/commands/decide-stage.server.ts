import { eq } from 'drizzle-orm'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import { isContested } from '#app/domain/ranking/methods-compared'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { anyText, writtenIn } from '#app/domain/shared/local-text'
import { Refusal } from '#app/domain/shared/refusal'
import { ensure, type Verdict } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { advancements, stageDecisions } from '#db/schema'
import { canAdvanceSo, departs } from '../advancement'
import { canKeepMethod } from '../decision'
import type { AdvancementInput } from '../input'
import { dropProposals } from '../open-proposals.server'
import { canDecideStage } from '../permissions'
import { loadAdvancementFacts, type StageRef } from '../queries/load-advancement-facts.server'
import { type ReasonColumns, type Reasons, reasonColumns } from '../reasons'

type Decided = Omit<AdvancementInput, keyof Reasons> & Reasons

/**
 * Stores who advances to the next stage, without notifying anyone; it can be changed until its release is scheduled.
 */
export async function decideStage(ctx: Ctx, input: Decided & StageRef): Promise<void> {
  await ctx.transaction(async tx => {
    const facts = await loadAdvancementFacts(tx, ctx, input)
    ensure(mayDecideJudging(facts.all.standing))
    ensure(canDecideStage({ ...facts, now: ctx.now }))
    const entryIds = [...new Set(input.entryId)].sort()
    const departure = writtenIn(input.deviationReason)
    const reason = anyText(departure)
    const known = new Set([...facts.ranked, ...facts.unranked].map(row => row.entryId))
    ensureBesideField(canAdvanceSo({ ...facts, entryIds, reason, known }))
    const deviates = departs({ ...facts, entryIds })
    const { run } = facts
    const contested = run !== null && isContested(run.output, run.inputs.rules)
    const method = writtenIn(input.methodReason)
    ensureBesideField(canKeepMethod({ contested, reason: anyText(method) }))
    const runId = run?.id ?? ''
    const decisionId = await writeDecision(tx, ctx, {
      id: facts.all.advance?.id,
      stageId: input.stageId,
      runId,
      ...reasonColumns({ departure: deviates ? departure : null, method: contested ? method : null }),
    })
    await writeAdvancements(tx, input.stageId, entryIds)
    await dropProposals(tx, ctx, { challengeId: facts.all.challenge.id, subjectId: decisionId })
    await record(tx, ctx, {
      stream: facts.all.challenge.id,
      kind: 'stage.decided',
      payload: { decisionId, stageId: input.stageId, runId, deviates, contested, entryIds },
    })
  })
}

/** Shows the refusal beside the field that it belongs to. */
function ensureBesideField(verdict: Verdict): void {
  if (!verdict.ok && verdict.reason === 'decisions.advance.reason_needed')
    throw new Refusal('invalid', verdict.reason, verdict.params, 'deviationReason.az')
  if (!verdict.ok && verdict.reason === 'ranking.method_reason_needed')
    throw new Refusal('invalid', verdict.reason, verdict.params, 'methodReason.az')
  if (!verdict.ok && verdict.reason === 'decisions.advance.nobody')
    throw new Refusal('invalid', verdict.reason, verdict.params, 'entryId')
  ensure(verdict)
}

type Row = Pick<typeof stageDecisions.$inferInsert, 'stageId' | 'runId' | keyof ReasonColumns> & {
  id: string | undefined
}

async function writeDecision(tx: Db, ctx: Ctx, { id, ...row }: Row): Promise<string> {
  const decided = { ...row, decidedAt: ctx.now, decidedBy: signedIn(ctx).id }
  const decisionId = id ?? newId()
  if (id) await tx.update(stageDecisions).set(decided).where(eq(stageDecisions.id, id))
  else await tx.insert(stageDecisions).values({ id: decisionId, ...decided })
  return decisionId
}

async function writeAdvancements(tx: Db, stageId: string, entryIds: string[]): Promise<void> {
  await tx.delete(advancements).where(eq(advancements.stageId, stageId))
  await tx.insert(advancements).values(entryIds.map(entryId => ({ id: newId(), stageId, entryId })))
}
