import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { loadMembers } from '#app/domain/teams/team-facts.server'
import { paths } from '#app/paths'
import { exclusionAppeals } from '#db/schema'
import { type EntryRef, loadHostEntry } from '../host-entry.server'
import { canAnswerAppeal } from '../permissions'

/** The host answers the appeal of an excluded team, which reads the answer; what follows from it is a screening. */
export function answerAppeal(ctx: Ctx, { answer, ...ref }: EntryRef & { answer: string }): Promise<void> {
  return ctx.transaction(async tx => {
    const entry = await loadHostEntry(tx, ctx, ref)
    const { appeal, challenge, team } = entry
    ensure(canAnswerAppeal({ appealed: appeal !== null, answered: Boolean(appeal?.answeredAt) }))
    const { id } = orNotFound(appeal)
    await tx
      .update(exclusionAppeals)
      .set({ answer, answeredAt: ctx.now, answeredBy: signedIn(ctx).id })
      .where(eq(exclusionAppeals.id, id))
    await record(tx, ctx, {
      stream: challenge.id,
      kind: 'entry.appeal_answered',
      payload: { entryId: ref.entryId, appealId: id },
    })
    await notify(tx, ctx, {
      to: await loadMembers(tx, team.id),
      mail: 'screening.mail.answered',
      facts: { team: team.ownName ?? team.name, challenge: challenge.title, answer },
      link: paths.entry(ref.entryId),
    })
  })
}
