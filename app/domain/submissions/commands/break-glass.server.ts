import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { ensureConfirmed } from '#app/domain/people/step-up'
import type { Ctx } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { glassBreaks } from '#db/schema'
import { accessMs, canOpenBreakGlass } from '../break-glass-access'
import { type EntryRef, loadBreakGlassFacts } from '../break-glass-facts.server'

type Break = EntryRef & { reason: string }

/** Staff open break-glass access to an entry's submissions for an hour; its hosts are notified at once who and why. */
export async function breakGlass(ctx: Ctx, { reason, ...place }: Break): Promise<void> {
  ensureConfirmed(ctx)
  await ctx.transaction(async tx => {
    const all = await loadBreakGlassFacts(tx, ctx, place)
    ensure(canOpenBreakGlass(all.facts))
    const endsAt = new Date(ctx.now.getTime() + accessMs)
    const by = { brokenAt: ctx.now, brokenBy: all.person.id, reason, endsAt }
    const rows = all.submissionIds.map(submissionId => ({ id: newId(), submissionId, ...by }))
    await tx.insert(glassBreaks).values(rows)
    await record(tx, ctx, {
      stream: all.challenge.id,
      kind: 'glass.broken',
      payload: {
        glassBreakIds: rows.map(row => row.id),
        submissionIds: all.submissionIds,
        endsAt: endsAt.toISOString(),
      },
    })
    const link = paths.hostEntry(place.challengeId, place.entryId)
    await tellHosts(tx, ctx, { all, reason, endsAt, link })
  })
}

type News = {
  all: Awaited<ReturnType<typeof loadBreakGlassFacts>>
  reason: string
  endsAt: Date
  link: string
}

function tellHosts(tx: Db, ctx: Ctx, { all, reason, endsAt, link }: News): Promise<void> {
  const { challenge, team, person } = all
  return notify(tx, ctx, {
    to: { hostsOf: challenge },
    mail: 'visibility.mail.glass',
    facts: ({ format }) => ({
      ...{ challenge: challenge.title, team: team.name, who: person.name, reason },
      until: format(challenge.timeZone).instant(endsAt),
    }),
    link,
  })
}
