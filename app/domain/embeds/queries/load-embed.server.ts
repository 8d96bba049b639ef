import { eq } from 'drizzle-orm'
import { loadChallengeCards } from '#app/domain/catalogue/queries/load-challenge-cards.server'
import { loadSeenChallenge } from '#app/domain/catalogue/queries/load-seen-challenge.server'
import { loadLeaderboard } from '#app/domain/leaderboards/queries/load-leaderboard.server'
import { asVisitor } from '#app/domain/shared/as-visitor'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { institutions } from '#db/schema'

export type Embed = Awaited<ReturnType<typeof loadEmbed>>

/** How many rows of a board a frame shows. */
const rows = 10

/**
 * What a frame on another site shows of a challenge, the same for everyone, and which sites may show it; 404 until
 * everyone may see the challenge.
 */
export async function loadEmbed(asked: Ctx, { slug, board }: { slug: string; board: boolean }) {
  const ctx = asVisitor(asked)
  const { id, institutionId } = await loadSeenChallenge(ctx, slug)
  const [institution] = await ctx.db
    .select({ sites: institutions.embedSites })
    .from(institutions)
    .where(eq(institutions.id, institutionId))
  const [card] = await loadChallengeCards(ctx, [id])
  return {
    sites: institution?.sites ?? null,
    card: orNotFound(card),
    board: board ? await loadBoard(ctx, slug) : null,
  }
}

/** The first rows of the board that the public reads now; null before there is one. It stands still while it is frozen. */
async function loadBoard(ctx: Ctx, slug: string) {
  const { board, shown, scores } = await loadLeaderboard(ctx, slug)
  const seen = board ?? shown?.board ?? scores
  if (!seen || seen.ranked.length === 0) return null
  return {
    provisional: board === null,
    frozenSince: board ? null : ((shown?.board ? shown.frozenSince : scores?.frozenSince) ?? null),
    total: seen.pages.ranked.total,
    ranked: seen.ranked.slice(0, rows).map(({ entryId, rank, shared, teamName, headline }) => ({
      ...{ entryId, rank, shared, teamName },
      ...{ value: headline.value, digits: headline.digits },
    })),
  }
}
