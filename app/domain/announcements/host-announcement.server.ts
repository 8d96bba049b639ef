import { and, asc, eq } from 'drizzle-orm'
import { loadHostedChallenge } from '#app/domain/challenges/queries/load-hosted-challenge.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { announcements, stages } from '#db/schema'

type Which = { challengeId: string; announcementId: string }

/** An announcement of a challenge with its challenge, for the host; 404 for everyone else. */
export async function loadHostAnnouncement(db: Db, ctx: Ctx, { challengeId, announcementId }: Which) {
  const challenge = await loadHostedChallenge(db, ctx, challengeId)
  const [row] = await db
    .select()
    .from(announcements)
    .where(and(eq(announcements.id, announcementId), eq(announcements.challengeId, challengeId)))
  return { challenge, announcement: orNotFound(row) }
}

/** The stages of a challenge by name, in order. @unguarded the caller is the host. */
export function loadStageNames(db: Db, challengeId: string) {
  return db
    .select({ id: stages.id, name: stages.name })
    .from(stages)
    .where(eq(stages.challengeId, challengeId))
    .orderBy(asc(stages.position))
}
