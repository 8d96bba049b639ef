import { eq } from 'drizzle-orm'
import { loadEditing, stageOf } from '#app/domain/challenges/editing.server'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { type Written, writtenIn } from '#app/domain/shared/local-text'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { stages } from '#db/schema'
import { canPause } from '../permissions'
import { isTaking } from '../taking'

type Pause = { challengeId: string; stageId: string; reason: Written }

/** Stops accepting submissions in a stage at once, with a public reason; everyone entered is told. Drafts can be saved. */
export function pauseSubmissions(ctx: Ctx, { challengeId, stageId, ...pause }: Pause): Promise<void> {
  const pauseReason = writtenIn(pause.reason) ?? {}
  return ctx.transaction(async tx => {
    const editing = await loadEditing(tx, ctx, challengeId)
    const { challenge } = editing
    const stage = stageOf(editing, stageId)
    ensure(canPause({ ...stage, taking: isTaking(challenge, ctx.now), now: ctx.now }))
    const paused = { pausedAt: ctx.now, pausedBy: signedIn(ctx).id, pauseReason }
    await tx.update(stages).set(paused).where(eq(stages.id, stage.id))
    await record(tx, ctx, { stream: challengeId, kind: 'stage.paused', payload: { stageId: stage.id } })
    await notify(tx, ctx, {
      to: { entrantsOf: challenge },
      mail: 'exceptions.mail.paused',
      facts: { challenge: challenge.title, reason: pauseReason },
      link: paths.challenge(challenge.slug),
    })
  })
}
