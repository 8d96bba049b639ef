import { and, eq, inArray, isNull } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { isLocale, localText } from '#app/domain/shared/local-text'
import { translate } from '#app/i18n/catalogues'
import { formats } from '#app/i18n/format'
import { enqueue } from '#app/jobs/queue.server'
import type { Db } from '#db/client.server'
import { assignments, users } from '#db/schema'
import type { Pair } from '../assignment-plan'
import { assignmentMail } from '../mail'
import type { Case } from '../queries/load-case.server'

type Change = {
  all: Case
  source: 'manual' | 'auto'
  added: readonly Pair[]
  withdrawnIds: readonly string[]
  userIds: ReadonlyMap<string, string>
  link: string
}

/** Writes the change of assignments inside the caller's transaction and tells the judges who got something new. */
export async function writeAssignments(tx: Db, ctx: Ctx, change: Change): Promise<void> {
  const { all, source, added, withdrawnIds } = change
  if (added.length + withdrawnIds.length === 0) return
  for (const pair of added) await assign(tx, ctx, { ...pair, stageId: all.stage.id, source })
  if (withdrawnIds.length > 0)
    await tx
      .update(assignments)
      .set({ withdrawnAt: ctx.now, withdrawnBy: signedIn(ctx).id })
      .where(and(inArray(assignments.id, [...withdrawnIds]), isNull(assignments.withdrawnAt)))
  await record(tx, ctx, {
    stream: all.challenge.id,
    kind: 'assignments.changed',
    payload: { source, added: added.map(pair => `${pair.judgeId}:${pair.submissionId}`), withdrawnIds },
  })
  await mailJudges(tx, ctx, change)
}

type NewAssignment = Pair & { stageId: string; source: string }

async function assign(tx: Db, ctx: Ctx, { judgeId, submissionId, stageId, source }: NewAssignment) {
  const fresh = { source, assignedAt: ctx.now, assignedBy: signedIn(ctx).id }
  await tx
    .insert(assignments)
    .values({ id: newId(), stageId, judgeId, submissionId, ...fresh })
    .onConflictDoUpdate({
      target: [assignments.judgeId, assignments.submissionId],
      set: { ...fresh, withdrawnAt: null, withdrawnBy: null },
    })
}

async function mailJudges(tx: Db, ctx: Ctx, { all, added, userIds, link }: Change) {
  for (const [judgeId, userId] of userIds) {
    const count = added.filter(pair => pair.judgeId === judgeId).length
    const [user] = count > 0 ? await tx.select().from(users).where(eq(users.id, userId)) : []
    if (!user) continue
    const locale = isLocale(user.locale) ? user.locale : ctx.locale
    const t = translate(locale)
    const { judgingEndsAt } = all.stage
    const letter = assignmentMail(t, {
      challenge: localText(all.challenge.title, locale),
      count,
      until: judgingEndsAt ? formats(locale, t, all.challenge.timeZone).instant(judgingEndsAt) : '—',
      link: ctx.origin + link,
    })
    await enqueue(tx, { kind: 'mail', payload: { to: user.email, ...letter } }, { now: ctx.now })
  }
}
