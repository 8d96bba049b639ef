import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { ShownPicture } from '#app/domain/pictures/picture'
import { loadCardPictures, loadPictureOf } from '#app/domain/pictures/queries/load-pictures.server'
import { isActiveEntry } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { groupBy } from '#app/domain/shared/group-by'
import type { LocalText } from '#app/domain/shared/local-text'
import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge, type Times } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import { entries, teamCardNames, teamCards, teamMembers, users } from '#db/schema'
import { canWriteCard } from '../permissions'
import { loadOwnEntry } from '../team-facts.server'

export type TeamCard = {
  title: LocalText
  summary: LocalText
  link: string | null
  picture: ShownPicture | null
  /** of the members who agreed to be named, in alphabetical order */
  names: string[]
}

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
  const rows = await ctx.db
    .select({ card: teamCards })
    .from(teamCards)
    .innerJoin(entries, eq(entries.id, teamCards.entryId))
    .where(and(eq(entries.challengeId, challengeId), isNotNull(teamCards.agreedAt), isActiveEntry))
  const ids = rows.map(({ card }) => card.entryId)
  const namesOf = await loadNames(ctx.db, ids)
  const pictureOf = await loadCardPictures(ctx.db, ids)
  return new Map(
    rows.map(({ card: { entryId, title, summary, link } }) => {
      const names = namesOf(entryId).map(({ name }) => name)
      return [entryId, { title, summary, link, picture: pictureOf(entryId), names }]
    }),
  )
}

type Named = { entryId: string; userId: string; name: string }

/** The members who agreed to be named on a card, as long as they are in the team and keep their account. */
async function loadNames(db: Db, entryIds: readonly string[]): Promise<(entryId: string) => Named[]> {
  if (entryIds.length === 0) return () => []
  const rows = await db
    .select({ entryId: entries.id, userId: users.id, name: users.name })
    .from(teamCardNames)
    .innerJoin(entries, eq(entries.id, teamCardNames.entryId))
    .innerJoin(
      teamMembers,
      and(eq(teamMembers.teamId, entries.teamId), eq(teamMembers.userId, teamCardNames.userId)),
    )
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(and(inArray(entries.id, [...entryIds]), isNull(users.closedAt)))
    .orderBy(asc(users.nameSort), asc(users.id))
  const byEntry = groupBy(rows, row => row.entryId)
  return entryId => byEntry.get(entryId) ?? []
}

/** The team's own card as it edits it, and whether the actor agreed to be named on it. */
export async function loadOwnCard(ctx: Ctx, entryId: string) {
  const { team, challenge, facts } = await loadOwnEntry(ctx.db, ctx, entryId)
  const [card] = await ctx.db.select().from(teamCards).where(eq(teamCards.entryId, entryId))
  const named = (await loadNames(ctx.db, [entryId]))(entryId)
  const { slug, title } = challenge.challenge
  return {
    entryId,
    team: team.name,
    challenge: { slug, title },
    card: card
      ? { title: card.title, summary: card.summary, link: card.link, agreed: card.agreedAt !== null }
      : null,
    picture: await loadPictureOf(ctx.db, { entryId }),
    names: named.map(({ name }) => name),
    named: named.some(({ userId }) => userId === facts.actorId),
    can: { write: canWriteCard(facts).ok },
  }
}
