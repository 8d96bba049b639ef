import { and, eq } from 'drizzle-orm'
import type { Ctx } from '#app/domain/shared/context'
import { follows } from '#db/schema'
import type { FollowKind } from '../follows'

export type FollowState = Awaited<ReturnType<typeof findFollow>>

/** Whether the reader follows this: by what they end it; null where they do not; `visitor`: they would sign in first. */
export async function findFollow(
  { db, actor }: Ctx,
  { kind, subject }: { kind: FollowKind; subject: string },
) {
  if (actor.kind !== 'person') return { visitor: true, followId: null }
  const [row] = await db
    .select({ id: follows.id })
    .from(follows)
    .where(and(eq(follows.userId, actor.id), eq(follows.kind, kind), eq(follows.subject, subject)))
  return { visitor: false, followId: row?.id ?? null }
}
