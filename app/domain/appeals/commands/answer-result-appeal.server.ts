import { eq } from 'drizzle-orm'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { ensureConfirmed } from '#app/domain/people/step-up'
import { canAnswerAppeal } from '#app/domain/screening/permissions'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { loadMembers } from '#app/domain/teams/team-facts.server'
import { paths } from '#app/paths'
import { resultAppeals } from '#db/schema'
import type { ResultAppealAnswer } from '../input'
import { loadJudgedAppeal } from '../judged-appeals.server'

type Input = ResultAppealAnswer & { challengeId: string; appealId: string }

/** Host or chair uphold or dismiss an appeal, once, with a reason that the team and the other deciders read. */
export async function answerResultAppeal(ctx: Ctx, { outcome, answer, ...ref }: Input): Promise<void> {
  const { id: answeredBy, name: who } = signedIn(ctx)
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const { all, appeal, team } = await loadJudgedAppeal(tx, ctx, ref)
    ensure(mayDecideJudging(all.standing))
    ensure(canAnswerAppeal({ appealed: true, answered: appeal.answeredAt !== null }))
    await tx
      .update(resultAppeals)
      .set({ outcome, answer, answeredAt: ctx.now, answeredBy })
      .where(eq(resultAppeals.id, appeal.id))
    const { challenge } = all
    const payload = { appealId: appeal.id, entryId: appeal.entryId, outcome }
    await record(tx, ctx, { stream: challenge.id, kind: 'result.appeal_answered', payload })
    const facts = { challenge: challenge.title, answer }
    await notify(tx, ctx, {
      to: await loadMembers(tx, team.id),
      mail: outcome === 'upheld' ? 'appeals.mail.upheld' : 'appeals.mail.dismissed',
      facts: { ...facts, team: team.name },
      link: paths.resultAppeal(appeal.entryId),
    })
    const told = {
      mail: 'appeals.mail.decided',
      facts: ({ t }: { t: (key: `appeals.outcome.${typeof outcome}`) => string }) => ({
        ...{ ...facts, team: team.name, who },
        outcome: t(`appeals.outcome.${outcome}`),
      }),
      link: paths.hostResultAppeal(challenge.id, appeal.id),
    } as const
    await notify(tx, ctx, { ...told, to: { hostsOf: challenge } })
    await notify(tx, ctx, { ...told, to: { chairsOf: challenge } })
  })
}
