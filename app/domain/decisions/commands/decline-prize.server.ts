import { asc, eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { loadRun } from '#app/domain/ranking/queries/load-run.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { awards, prizeRefusals, prizes } from '#db/schema'
import { changeReason } from '../change-reason'
import { type AwardRef, loadOwnAward } from '../own-award.server'
import { redecide } from '../redecide.server'

/** The captain declines a prize of the public result: the award and its unpaid payouts go; hosts and chair are told. */
export async function declinePrize(ctx: Ctx, ref: AwardRef): Promise<void> {
  const { id: by } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { own, award, prize, result, may } = await loadOwnAward(tx, ctx, ref)
    ensure(may)
    const { challenge } = own.challenge
    const stored = await tx.select().from(awards).where(eq(awards.resultId, result.id))
    const all = await tx
      .select()
      .from(prizes)
      .where(eq(prizes.challengeId, challenge.id))
      .orderBy(asc(prizes.position), asc(prizes.id))
    const { prizeId, entryId, position, amount } = award
    const row = { id: newId(), resultId: result.id, prizeId, entryId, position, amount, at: ctx.now, by }
    await tx.insert(prizeRefusals).values(row)
    await redecide(tx, ctx, {
      result,
      run: orNotFound(await loadRun(tx, { runId: result.runId })),
      prizes: all,
      before: stored,
      next: stored
        .filter(({ id }) => id !== award.id)
        .map(({ id: _, resultId: __, ...kept }) => kept)
        .toSorted((a, b) => a.position - b.position),
      reason: changeReason(result, 'decisions.decline.public', { team: own.team.name, prize: prize.name }),
      recordChange: payoutIds =>
        record(tx, ctx, {
          stream: challenge.id,
          kind: 'prize.declined',
          payload: { refusalId: row.id, payoutIds },
        }),
    })
    const post = {
      mail: 'decisions.mail.declined',
      facts: { team: own.team.name, challenge: challenge.title, prize: prize.name },
      link: paths.declinedPrize(challenge.id, row.id),
    } as const
    await notify(tx, ctx, { ...post, to: { hostsOf: challenge } })
    await notify(tx, ctx, { ...post, to: { chairsOf: challenge } })
  })
}
