import { and, eq } from 'drizzle-orm'
import { moveDeadline } from '#app/domain/challenges/commands/extend-deadline.server'
import { type EditedStage, loadEditing, stageOf } from '#app/domain/challenges/editing.server'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { isActiveAssignment } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { assignments, stages } from '#db/schema'
import { canResume, givenBack } from '../permissions'

type Resume = { challengeId: string; stageId: string; giveBack: boolean }

/** Accepts submissions again; with `giveBack` the deadline moves by the time of the pause. Everyone entered is told. */
export function resumeSubmissions(ctx: Ctx, { challengeId, stageId, giveBack }: Resume): Promise<void> {
  return ctx.transaction(async tx => {
    const editing = await loadEditing(tx, ctx, challengeId)
    const { challenge } = editing
    const stage = stageOf(editing, stageId)
    const { pausedAt, closesAt, pauseReason } = stage
    ensure(canResume({ ...stage, giveBack, judging: await isJudged(tx, stage), now: ctx.now }))
    const going = { pausedAt: null, pausedBy: null, pauseReason: null }
    await tx.update(stages).set(going).where(eq(stages.id, stage.id))
    await record(tx, ctx, { stream: challengeId, kind: 'stage.resumed', payload: { stageId: stage.id } })
    if (giveBack && pausedAt && closesAt) {
      const after = givenBack({ pausedAt, closesAt, now: ctx.now })
      const resumed = { ...stage, ...going }
      const stages = editing.stages.map(each => (each === stage ? resumed : each))
      const move = { editing: { ...editing, stages }, stage: resumed, after }
      await moveDeadline(tx, ctx, { ...move, reason: pauseReason ?? {} })
      return
    }
    await notify(tx, ctx, {
      to: { entrantsOf: challenge },
      mail: 'exceptions.mail.resumed',
      facts: ({ format, t }) => ({
        challenge: challenge.title,
        until: closesAt ? format(challenge.timeZone).instant(closesAt) : t('screening.no_deadline'),
      }),
      link: paths.challenge(challenge.slug),
    })
  })
}

async function isJudged(tx: Db, { id, decided }: EditedStage): Promise<boolean> {
  const [assigned] = await tx
    .select({ id: assignments.id })
    .from(assignments)
    .where(and(eq(assignments.stageId, id), isActiveAssignment))
    .limit(1)
  return decided || assigned !== undefined
}
