import { eq } from 'drizzle-orm'
import { stateOf } from '#app/domain/challenges/editing.server'
import { publicFrom } from '#app/domain/challenges/visibility'
import { canVerify } from '#app/domain/institutions/permissions'
import { loadMember } from '#app/domain/institutions/queries/load-member.server'
import { loadOrganiser } from '#app/domain/institutions/queries/load-organiser.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { noStanding, type Standing } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'
import { challenges, institutions, pictures } from '#db/schema'
import { seenOfCard } from '../seen-of-card.server'

/** A picture in its sizes, for readers who may see what it belongs to; `isPublic`: so may everyone, for good. */
export async function loadPicture(ctx: Ctx, pictureId: string) {
  const [row] = await ctx.db
    .select({ picture: pictures, challenge: challenges, verifiedAt: institutions.verifiedAt })
    .from(pictures)
    .leftJoin(challenges, eq(challenges.id, pictures.challengeId))
    .leftJoin(institutions, eq(institutions.id, pictures.institutionId))
    .where(eq(pictures.id, pictureId))
  const { picture, challenge, verifiedAt } = orNotFound(row)
  const { mediaType, size, sha256, narrower, institutionId, entryId } = picture
  const seen = challenge
    ? await seenOfChallenge(ctx, challenge)
    : entryId
      ? await seenOfCard(ctx, entryId)
      : await seenOfInstitution(ctx, { id: institutionId ?? '', verifiedAt })
  return { ...orNotFound(seen), mediaType, copies: [{ size, sha256 }, ...(narrower ?? [])] }
}

type Seen = { isPublic: boolean } | null

async function seenOfChallenge(ctx: Ctx, challenge: typeof challenges.$inferSelect): Promise<Seen> {
  const publishAt = publicFrom({ ...challenge, state: stateOf(challenge.state) })
  const facts = { times: { publishAt, closesAt: challenge.closesAt, resultsAt: null }, now: ctx.now }
  const may = (standing: Standing) => maySeeOfChallenge({ facet: 'challenge', standing, ...facts }).ok
  if (may(noStanding)) return { isPublic: true }
  return may(await loadOrganiser(ctx, challenge)) ? { isPublic: false } : null
}

type Institution = { id: string; verifiedAt: Date | null }

/** Everyone sees the logo of a verified institution; before that its members do, and staff who verify it. */
async function seenOfInstitution(ctx: Ctx, { id, verifiedAt }: Institution): Promise<Seen> {
  if (verifiedAt) return { isPublic: true }
  const may = canVerify(ctx.actor).ok || (await loadMember(ctx.db, ctx, id)) !== null
  return may ? { isPublic: false } : null
}
