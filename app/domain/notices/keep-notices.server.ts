import { createHash } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import { newId } from '#app/domain/shared/ids'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import { noticePreferences, notices } from '#db/schema'
import { type Frequency, frequencyOf } from './frequency'
import type { NoticeKind } from './kinds'

type About = {
  kind: NoticeKind
  challengeId: string | null
  link: string | null
  /** a person is told once for each key */
  key?: string | undefined
}
type Told = { userId: string; subject: string; text: string }

/**
 * Keeps what each person is told, as they find it on the site, and returns how often each of them wants mails of this
 * kind. @unguarded each person gets only their own.
 */
export async function keepNotices(
  tx: Db,
  ctx: Ctx,
  { key, ...about }: About,
  told: readonly Told[],
): Promise<(userId: string) => Frequency> {
  const chosen = new Map<string, Frequency>()
  for await (const batch of batchesOf(told, 200)) {
    const rows = await tx
      .select()
      .from(noticePreferences)
      .where(
        inArray(
          noticePreferences.userId,
          batch.map(({ userId }) => userId),
        ),
      )
    const preferencesOf = groupBy(rows, row => row.userId)
    for (const { userId } of batch) chosen.set(userId, frequencyOf(preferencesOf.get(userId) ?? [], about))
    await tx
      .insert(notices)
      .values(
        batch.map(each => ({
          ...{ id: key ? idFor(key, each.userId) : newId(), ...each, ...about, createdAt: ctx.now },
          frequency: chosen.get(each.userId) ?? 'at_once',
        })),
      )
      .onConflictDoNothing()
  }
  return userId => chosen.get(userId) ?? 'at_once'
}

function idFor(key: string, userId: string): string {
  return createHash('sha256').update(`${key} ${userId}`).digest('hex').slice(0, 32)
}
