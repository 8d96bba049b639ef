import { eq } from 'drizzle-orm'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { ensureConfirmed } from '#app/domain/people/step-up'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { loadMembers } from '#app/domain/teams/team-facts.server'
import { paths } from '#app/paths'
import { prizeRefusals } from '#db/schema'
import { changeReason } from '../change-reason'
import { loadDeclinedPrize, type RefusalRef } from '../declined-prize.server'
import { redecide } from '../redecide.server'
import { amountOf } from '../shares'

/**
 * Host or chair hand a declined prize down, once. Who is next follows from the ranking, so that one person is enough; its
 * payment needs two where the institution requires them. Refused where the person saw another team as the next.
 */
export async function handDownPrize(ctx: Ctx, { to, ...ref }: RefusalRef & { to: string }): Promise<void> {
  const { id: handedBy } = signedIn(ctx)
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const found = await loadDeclinedPrize(tx, ctx, ref)
    const { all, result, refusal, prize, prizes, run, stored } = found
    ensure(mayDecideJudging(all.standing))
    ensure(found.may)
    const entryId = orNotFound(found.next === to ? to : null)
    const team = orNotFound(found.team)
    const { challenge } = all
    await tx
      .update(prizeRefusals)
      .set({ handedTo: entryId, handedAt: ctx.now, handedBy })
      .where(eq(prizeRefusals.id, refusal.id))
    const { position, prizeId } = refusal
    const given = { prizeId, entryId, position, citation: {}, amount: amountOf(prize), sharedPositions: null }
    await redecide(tx, ctx, {
      ...{ result, run, prizes, before: stored },
      next: [...stored.map(({ id: _, resultId: __, ...kept }) => kept), given].toSorted(
        (a, b) => a.position - b.position,
      ),
      reason: changeReason(result, 'decisions.decline.public_handed', { team: team.name, prize: prize.name }),
      recordChange: payoutIds =>
        record(tx, ctx, {
          stream: challenge.id,
          kind: 'prize.handed_down',
          payload: { refusalId: refusal.id, payoutIds },
        }),
    })
    await notify(tx, ctx, {
      to: await loadMembers(tx, team.teamId),
      mail: 'decisions.mail.handed_down',
      facts: { team: team.name, challenge: challenge.title, prize: prize.name },
      link: paths.entry(entryId),
    })
  })
}
