import { and, eq, inArray } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { isActiveAccount } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import type { LocalText } from '#app/domain/shared/local-text'
import { allow, deny, ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { entries, teamMembers, users } from '#db/schema'

type Reminded = {
  list: {
    challenge: { id: string; title: LocalText; timeZone: string }
    stage: { id: string; opensAt: Date | null }
    closesAt: Date | null
  }
  rows: readonly { id: string; state: string }[]
}

/**
 * Reminds the members of teams that have not submitted in an open stage; each of them at most once a day. Returns how
 * many teams. @unguarded the command checks the host.
 */
export async function remindOfDrafts(tx: Db, ctx: Ctx, { list, rows }: Reminded): Promise<number> {
  const { challenge, stage, closesAt } = list
  const isOpen = stage.opensAt && stage.opensAt <= ctx.now && (!closesAt || closesAt > ctx.now)
  ensure(isOpen ? allow : deny('screening.not_open'))
  const late = rows.filter(({ state }) => state === 'draft')
  for await (const batch of batchesOf(late)) await remind(tx, ctx, { list, ids: batch.map(({ id }) => id) })
  if (late.length > 0)
    await record(tx, ctx, {
      stream: challenge.id,
      kind: 'entries.reminded',
      payload: { stageId: stage.id, entries: late.length },
    })
  return late.length
}

async function remind(tx: Db, ctx: Ctx, { list, ids }: { list: Reminded['list']; ids: string[] }) {
  const { challenge, stage, closesAt } = list
  const people = await tx
    .select({ id: users.id, email: users.email, locale: users.locale, entryId: entries.id })
    .from(teamMembers)
    .innerJoin(entries, eq(entries.teamId, teamMembers.teamId))
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(and(inArray(entries.id, ids), isActiveAccount))
  const day = ctx.now.toISOString().slice(0, 10)
  for (const { id, entryId, ...account } of people)
    await notify(tx, ctx, {
      to: account,
      mail: 'screening.mail.reminder',
      key: `screening.reminder:${stage.id}:${id}:${day}`,
      facts: ({ format, t }) => ({
        challenge: challenge.title,
        until: closesAt ? format(challenge.timeZone).instant(closesAt) : t('screening.no_deadline'),
      }),
      link: paths.draft(entryId, stage.id),
    })
}
