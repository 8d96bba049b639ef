import { and, eq, inArray } from 'drizzle-orm'
import { awardsOf, choicesOf, entriesChanged } from '#app/domain/decisions/chosen-awards'
import { canDecideSo } from '#app/domain/decisions/decision'
import { loadDecisionFacts } from '#app/domain/decisions/queries/load-decision-facts.server'
import { redecide } from '#app/domain/decisions/redecide.server'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { ensureConfirmed } from '#app/domain/people/step-up'
import { loadRun } from '#app/domain/ranking/queries/load-run.server'
import { isActiveEntry } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { anyText, type LocalText, writtenIn } from '#app/domain/shared/local-text'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { loadMembers } from '#app/domain/teams/team-facts.server'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { awards, entries, resultCorrections } from '#db/schema'
import type { CorrectionInput } from '../input'
import { loadJudgedAppeal } from '../judged-appeals.server'
import { canCorrect } from '../permissions'

type Input = CorrectionInput & { challengeId: string; appealId: string }

/**
 * After an upheld appeal host or chair change the awards of the public result, once, with a public reason. The earlier
 * awards are kept with the correction; the teams that lose or gain a prize are told.
 */
export async function correctResult(ctx: Ctx, { award, reason, ...ref }: Input): Promise<void> {
  const person = signedIn(ctx)
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const { all, appeal, answeredBy, correction } = await loadJudgedAppeal(tx, ctx, ref)
    const { challenge } = all
    ensure(mayDecideJudging(all.standing))
    ensure(canCorrect({ ...appeal, corrected: correction !== null, challenge, answeredBy, actor: person }))
    const result = orNotFound(all.result)
    const { prizes } = await loadDecisionFacts(tx, ctx, challenge.id)
    const run = orNotFound(await loadRun(tx, { runId: result.runId }))
    const { ranked, unranked } = run.output
    const choices = choicesOf({ prizes, run }, award)
    const entryIds = await activeOf(
      tx,
      [...ranked, ...unranked].map(({ entryId }) => entryId),
    )
    const texts = writtenIn(reason)
    ensure(canDecideSo({ choices, ranked, reason: anyText(texts), entryIds }))
    const before = await tx.select().from(awards).where(eq(awards.resultId, result.id))
    const next = awardsOf(prizes, choices)
    const row = { id: newId(), resultId: result.id, appealId: appeal.id, at: ctx.now, by: person.id }
    await tx.insert(resultCorrections).values({
      ...row,
      reason: texts ?? {},
      before: before.map(({ prizeId, entryId, position, amount }) => ({
        prizeId,
        entryId,
        position,
        amount,
      })),
    })
    const ids = { resultId: result.id, appealId: appeal.id, correctionId: row.id }
    await redecide(tx, ctx, {
      ...{ result, run, prizes, before, next, reason: texts },
      recordChange: payoutIds =>
        record(tx, ctx, { stream: challenge.id, kind: 'result.corrected', payload: { ...ids, payoutIds } }),
    })
    await tell(tx, ctx, {
      challenge,
      changed: [...new Set([...entriesChanged(before, next), appeal.entryId])],
      reason: texts ?? {},
    })
  })
}

async function activeOf(tx: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .select({ id: entries.id })
    .from(entries)
    .where(and(inArray(entries.id, [...ids]), isActiveEntry))
  return new Set(rows.map(({ id }) => id))
}

type Telling = {
  challenge: { title: LocalText; slug: string }
  changed: readonly string[]
  reason: LocalText
}

async function tell(tx: Db, ctx: Ctx, { challenge, changed, reason }: Telling): Promise<void> {
  const teams = await tx
    .select({ teamId: entries.teamId })
    .from(entries)
    .where(inArray(entries.id, [...changed]))
  for (const { teamId } of teams)
    await notify(tx, ctx, {
      to: await loadMembers(tx, teamId),
      mail: 'appeals.mail.corrected',
      facts: { challenge: challenge.title, reason },
      link: paths.results(challenge.slug),
    })
}
