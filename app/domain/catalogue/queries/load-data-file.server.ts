import { eq } from 'drizzle-orm'
import { stateOf } from '#app/domain/challenges/editing.server'
import { publicFrom } from '#app/domain/challenges/visibility'
import { loadOrganiser } from '#app/domain/institutions/queries/load-organiser.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import { challenges, dataFiles } from '#db/schema'

/** A data file or a picture of a brief, for readers who may see its challenge now. */
export async function loadDataFile(ctx: Ctx, fileId: string) {
  const [row] = await ctx.db
    .select({ file: dataFiles, challenge: challenges })
    .from(dataFiles)
    .innerJoin(challenges, eq(challenges.id, dataFiles.challengeId))
    .where(eq(dataFiles.id, fileId))
  const { file, challenge } = orNotFound(row)
  const standing = await loadOrganiser(ctx, challenge)
  const publishAt = publicFrom({ ...challenge, state: stateOf(challenge.state) })
  const times = { publishAt, closesAt: challenge.closesAt, resultsAt: null }
  const verdict = maySeeOfChallenge({ facet: 'challenge', standing, times, now: ctx.now })
  const { name, mediaType, size, sha256 } = file
  return orNotFound(verdict.ok ? { name, mediaType, size, sha256 } : undefined)
}
