import { eq } from 'drizzle-orm'
import { loadHostedChallenge } from '#app/domain/challenges/queries/load-hosted-challenge.server'
import { isPublic } from '#app/domain/challenges/visibility'
import { loadMember } from '#app/domain/institutions/queries/load-member.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { challenges, institutions } from '#db/schema'

/** The sites that may show the institution's challenges in a frame, for its members. */
export async function loadEmbedSites(ctx: Ctx, id: string) {
  orNotFound(await loadMember(ctx.db, ctx, id))
  const [row] = await ctx.db
    .select({ id: institutions.id, name: institutions.name, sites: institutions.embedSites })
    .from(institutions)
    .where(eq(institutions.id, id))
  return orNotFound(row)
}

/** What the host copies to show a challenge elsewhere, and where that is allowed. */
export async function loadEmbedDesk(ctx: Ctx, challengeId: string) {
  const challenge = await loadHostedChallenge(ctx.db, ctx, challengeId)
  const [row] = await ctx.db
    .select({ institutionId: institutions.id, sites: institutions.embedSites })
    .from(challenges)
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .where(eq(challenges.id, challengeId))
  const { id, slug, title } = challenge
  return { ...orNotFound(row), challenge: { id, slug, title }, isPublic: isPublic(challenge, ctx.now) }
}
