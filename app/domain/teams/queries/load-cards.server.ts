import { and, eq, isNotNull } from 'drizzle-orm'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import type { LocalText } from '#app/domain/shared/local-text'
import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge, type Times } from '#app/domain/visibility/disclosure-rules'
import { entries, teamCards } from '#db/schema'
import { canWriteCard } from '../permissions'
import { loadOwnEntry } from '../team-facts.server'

export type TeamCard = { title: LocalText; summary: LocalText; link: string | null }

/**
 * The cards of a challenge that the teams agreed to show, by entry; empty while the public may not see them, and in a
 * host's preview of a later time.
 */
export async function loadPublicCards(
  ctx: Ctx,
  { challengeId, times }: { challengeId: string; times: Times },
): Promise<Map<string, TeamCard>> {
  const seen = maySeeOfChallenge({ facet: 'team.card', standing: noStanding, times, now: ctx.now })
  if (!seen.ok || ctx.actor.kind === 'preview') return new Map()
  const { entryId, title, summary, link } = teamCards
  const rows = await ctx.db
    .select({ entryId, title, summary, link })
    .from(teamCards)
    .innerJoin(entries, eq(entries.id, teamCards.entryId))
    .where(and(eq(entries.challengeId, challengeId), isNotNull(teamCards.agreedAt), isActiveEntry))
  return new Map(rows.map(({ entryId, ...card }) => [entryId, card]))
}

/** The team's own card as it edits it. */
export async function loadOwnCard(ctx: Ctx, entryId: string) {
  const { team, challenge, facts, members } = await loadOwnEntry(ctx.db, ctx, entryId)
  const [card] = await ctx.db.select().from(teamCards).where(eq(teamCards.entryId, entryId))
  const { slug, title } = challenge.challenge
  return {
    entryId,
    team: team.name,
    members: members.map(({ name }) => name),
    challenge: { slug, title },
    card: card
      ? { title: card.title, summary: card.summary, link: card.link, agreed: card.agreedAt !== null }
      : null,
    can: { write: canWriteCard(facts).ok },
  }
}
