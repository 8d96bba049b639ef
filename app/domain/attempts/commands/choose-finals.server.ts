import { and, eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { all, ensure } from '#app/domain/shared/verdict'
import type { EntryStage } from '#app/domain/submissions/own-submission.server'
import { canAttach } from '#app/domain/submissions/permissions'
import { attempts } from '#db/schema'
import { loadOwnAttempts } from '../own-attempts.server'
import { canChoose } from '../permissions'

/** The team's choice of the attempts that count at the end; without any, its best public one counts. */
export async function chooseFinals(ctx: Ctx, place: EntryStage, chosen: readonly string[]): Promise<void> {
  await ctx.transaction(async tx => {
    const { work, settings, own } = await loadOwnAttempts(tx, ctx, place)
    const wanted = [...new Set(chosen)].map(id => orNotFound(own.find(attempt => attempt.id === id)))
    const scored = wanted.every(({ versionId }) => versionId !== null)
    ensure(all(canAttach(work.facts), canChoose({ chosen: wanted.length, finals: settings.finals, scored })))
    const before = own.filter(({ chosenAt }) => chosenAt !== null).map(({ id }) => id)
    const after = wanted.map(({ id }) => id)
    if (before.length === after.length && before.every(id => after.includes(id))) return
    const here = and(eq(attempts.entryId, place.entryId), eq(attempts.stageId, place.stageId))
    await tx.update(attempts).set({ chosenAt: null, chosenBy: null }).where(here)
    const by = { chosenAt: ctx.now, chosenBy: signedIn(ctx).id }
    for (const id of after)
      await tx
        .update(attempts)
        .set(by)
        .where(and(here, eq(attempts.id, id)))
    await record(tx, ctx, {
      stream: work.own.entry.challengeId,
      kind: 'attempts.chosen',
      payload: { ...place, attemptIds: after },
    })
  })
}
