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
import { awards, results } from '#db/schema'
import { type AwardRow, awardsOf, choicesOf } from '../chosen-awards'
import { canDecideSo, canKeepMethod, deviates } from '../decision'
import type { DecisionInput } from '../input'
import { dropProposals } from '../open-proposals.server'
import { canDecide } from '../permissions'
import { loadDecisionFacts } from '../queries/load-decision-facts.server'
import { type ReasonColumns, type Reasons, reasonColumns } from '../reasons'

type Decided = Omit<DecisionInput, 'deviationReason' | 'methodReason'> & Reasons

/** Stores the winners and the reasons; they can be changed until the result is scheduled or published. */
export async function decide(
  ctx: Ctx,
  { challengeId, ...input }: Decided & { challengeId: string },
): Promise<{ resultId: string }> {
  return ctx.transaction(async tx => {
    const facts = await loadDecisionFacts(tx, ctx, challengeId)
    ensure(mayDecideJudging(facts.all.standing))
    const { all, run } = facts
    const { judgingEndsAt } = all.stage
    ensure(canDecide({ ...facts, judgingEndsAt, now: ctx.now, publishAt: all.result?.publishAt ?? null }))
    const { ranked = [], unranked = [] } = run?.output ?? {}
    const choices = choicesOf(facts, input.award)
    const departure = writtenIn(input.deviationReason)
    const reason = anyText(departure)
    const entryIds = new Set([...ranked, ...unranked].map(row => row.entryId))
    ensureBesideField(canDecideSo({ choices, ranked, reason, entryIds }))
    const contested = run !== null && isContested(run.output, run.inputs.rules)
    const method = writtenIn(input.methodReason)
    ensureBesideField(canKeepMethod({ contested, reason: anyText(method) }))
    const resultId = await writeResult(tx, ctx, {
      id: all.result?.id,
      challengeId: all.challenge.id,
      runId: run?.id ?? '',
      statement: input.statement,
      ...reasonColumns({
        departure: deviates(choices, ranked) ? departure : null,
        method: contested ? method : null,
      }),
    })
    const prizeAwards = awardsOf(facts.prizes, choices)
    await writeAwards(tx, resultId, prizeAwards)
    await dropProposals(tx, ctx, { challengeId: all.challenge.id, subjectId: resultId })
    await record(tx, ctx, {
      stream: all.challenge.id,
      kind: 'result.decided',
      payload: {
        resultId,
        runId: run?.id,
        deviates: deviates(choices, ranked),
        contested,
        awards: prizeAwards.map(({ prizeId, entryId, amount }) => ({ prizeId, entryId, amount })),
      },
    })
    return { resultId }
  })
}

/** Shows a refusal about a reason beside its field. */
function ensureBesideField(verdict: Verdict): void {
  if (
    !verdict.ok &&
    ['decisions.result.reason_needed', 'decisions.result.nothing_reason_needed'].includes(verdict.reason)
  )
    throw new Refusal('invalid', verdict.reason, verdict.params, 'deviationReason.az')
  if (!verdict.ok && verdict.reason === 'ranking.method_reason_needed')
    throw new Refusal('invalid', verdict.reason, verdict.params, 'methodReason.az')
  ensure(verdict)
}

type Row = Pick<typeof results.$inferInsert, 'challengeId' | 'runId' | 'statement' | keyof ReasonColumns> & {
  id: string | undefined
}

async function writeResult(tx: Db, ctx: Ctx, { id, ...row }: Row): Promise<string> {
  const decided = { ...row, decidedAt: ctx.now, decidedBy: signedIn(ctx).id }
  const resultId = id ?? newId()
  if (id) await tx.update(results).set(decided).where(eq(results.id, id))
  else await tx.insert(results).values({ id: resultId, ...decided })
  return resultId
}

async function writeAwards(tx: Db, resultId: string, prizeAwards: readonly AwardRow[]): Promise<void> {
  await tx.delete(awards).where(eq(awards.resultId, resultId))
  // sharers of one position are ordered by id, as in the ledger
  const ids = prizeAwards.map(() => newId()).sort()
  const rows = prizeAwards.map((award, index) => ({ id: ids[index] ?? newId(), resultId, ...award }))
  if (rows.length > 0) await tx.insert(awards).values(rows)
}
