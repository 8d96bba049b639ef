import { requestedInstant } from '#app/domain/challenges/now-or-later'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { type EntryRef, loadHostEntry, screenFacts } from '#app/domain/screening/host-entry.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { loadMembers } from '#app/domain/teams/team-facts.server'
import { paths } from '#app/paths'
import { entryExtensions } from '#db/schema'
import type { EntryExtensionInput } from '../input'
import { canExtendEntry } from '../permissions'
import { isTaking } from '../taking'

/** One team may submit in a stage until a later instant than the others; how many have that is public. */
export function extendEntry(
  ctx: Ctx,
  { reason, ...extension }: EntryRef & EntryExtensionInput,
): Promise<void> {
  const { challengeId, entryId, stageId } = extension
  return ctx.transaction(async tx => {
    const own = await loadHostEntry(tx, ctx, { challengeId, entryId })
    const { challenge, team } = own
    const stage = orNotFound(own.stages.find(({ id }) => id === stageId))
    const { timeZone } = challenge
    const until = requestedInstant({ when: 'later', at: extension.until }, { now: ctx.now, timeZone })
    const facts = { ...screenFacts(own, stageId, ctx.now), closesAt: stage.closesAt, until, now: ctx.now }
    ensure(canExtendEntry({ ...facts, taking: isTaking(challenge, ctx.now) }))
    const row = { id: newId(), entryId, stageId, until, reason, at: ctx.now, by: signedIn(ctx).id }
    await tx.insert(entryExtensions).values(row)
    await record(tx, ctx, {
      stream: challengeId,
      kind: 'entry.extended',
      payload: { extensionId: row.id, entryId, stageId, until: until.toISOString() },
    })
    await notify(tx, ctx, {
      to: await loadMembers(tx, team.id),
      mail: 'exceptions.mail.extended',
      facts: ({ format }) => ({
        ...{ team: team.ownName ?? team.name, challenge: challenge.title, reason },
        until: format(timeZone).instant(until),
      }),
      link: paths.draft(entryId, stageId),
    })
  })
}
