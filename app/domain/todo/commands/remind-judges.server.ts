import { inArray } from 'drizzle-orm'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { judges } from '#db/schema'
import { canRemind } from '../late'
import { loadReviewers } from '../queries/load-reviewers.server'

/** Mails the judges with open reviews what is left and until when; each at most once a day. */
export async function remindJudges(
  ctx: Ctx,
  { challengeId, judgeId }: { challengeId: string; judgeId?: string | undefined },
): Promise<{ reminded: number }> {
  return ctx.transaction(async tx => {
    const { challenge, stage } = await loadHostStageContext(tx, ctx, challengeId)
    const reviewers = (await loadReviewers(tx, stage)).filter(each => !judgeId || each.judgeId === judgeId)
    const open = reviewers.filter(({ done, assigned }) => done < assigned)
    const due = open.filter(each => canRemind(each, ctx.now).ok)
    ensure(canRemind(due[0] ?? open[0] ?? null, ctx.now))
    await tx
      .update(judges)
      .set({ remindedAt: ctx.now })
      .where(
        inArray(
          judges.id,
          due.map(each => each.judgeId),
        ),
      )
    for (const { judgeId: id, userId, assigned, done, judgingEndsAt } of due) {
      await record(tx, ctx, { stream: challenge.id, kind: 'judge.reminded', payload: { judgeId: id } })
      await notify(tx, ctx, {
        to: { accountIds: [userId] },
        mail: 'todo.mail.reminder',
        facts: ({ format }) => ({
          ...{ challenge: challenge.title, count: assigned - done },
          until: judgingEndsAt ? format(challenge.timeZone).instant(judgingEndsAt) : '—',
        }),
        link: paths.judgeDesk(),
      })
    }
    return { reminded: due.length }
  })
}
