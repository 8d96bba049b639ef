import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { exclusionAppeals } from '#db/schema'
import { loadOwnExclusion } from '../own-exclusion.server'
import { canAppeal } from '../permissions'

/** A member of an excluded team appeals once, in writing, until the end that the host has set; the hosts are told. */
export function appealExclusion(
  ctx: Ctx,
  { entryId, text }: { entryId: string; text: string },
): Promise<void> {
  return ctx.transaction(async tx => {
    const { own, exclusion, facts } = await loadOwnExclusion(tx, ctx, entryId)
    ensure(canAppeal(facts))
    const appeal = { id: newId(), screeningId: orNotFound(exclusion).id, entryId, text, at: ctx.now }
    await tx.insert(exclusionAppeals).values({ ...appeal, by: signedIn(ctx).id })
    const { challenge } = own.challenge
    await record(tx, ctx, {
      stream: challenge.id,
      kind: 'entry.appealed',
      payload: { entryId, appealId: appeal.id },
    })
    await notify(tx, ctx, {
      to: { hostsOf: challenge },
      mail: 'screening.mail.appealed',
      facts: { team: own.team.name, challenge: challenge.title, text },
      link: paths.hostEntryAppeal(challenge.id, entryId),
    })
  })
}
