import { asc, desc, eq } from 'drizzle-orm'
import { isPublic } from '#app/domain/challenges/visibility'
import { noRoles } from '#app/domain/people/challenge-roles'
import { loadChallengeRoles } from '#app/domain/people/queries/load-challenge-roles.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Locale } from '#app/domain/shared/local-text'
import { translate } from '#app/i18n/catalogues'
import { formats } from '#app/i18n/format'
import type { Db } from '#db/client.server'
import { challenges, institutions, results, ruleVersions, stages, users } from '#db/schema'
import type { EntryFacts } from './eligibility'
import { loadStageOutcomes } from './stage-outcomes.server'
import { entryWindow } from './stages'

export type ChallengeFacts = NonNullable<Awaited<ReturnType<typeof loadChallengeFacts>>>

/**
 * A challenge with its stages, newest rules and the instant its result becomes public; null when there is none.
 * @unguarded
 */
export async function loadChallengeFacts(
  db: Db,
  ctx: Ctx,
  where: { challengeId: string } | { slug: string },
) {
  const is = 'slug' in where ? eq(challenges.slug, where.slug) : eq(challenges.id, where.challengeId)
  const [row] = await db
    .select({ challenge: challenges, institution: { name: institutions.name, slug: institutions.slug } })
    .from(challenges)
    .innerJoin(institutions, eq(institutions.id, challenges.institutionId))
    .where(is)
  if (!row) return null
  const { challenge, institution } = row
  const [its, [rules], [result], passages] = await Promise.all([
    db.select().from(stages).where(eq(stages.challengeId, challenge.id)).orderBy(asc(stages.position)),
    db
      .select()
      .from(ruleVersions)
      .where(eq(ruleVersions.challengeId, challenge.id))
      .orderBy(desc(ruleVersions.number))
      .limit(1),
    db.select().from(results).where(eq(results.challengeId, challenge.id)),
    loadStageOutcomes(db, [challenge.id]),
  ])
  const open = isPublic(challenge, ctx.now)
  return {
    challenge,
    institution,
    stages: its,
    passages,
    rules: rules ?? null,
    resultsAt: result?.publishAt ?? null,
    public: open,
    taking: open && challenge.state === 'published' && challenge.externalUrl === null,
    ...entryWindow(its),
  }
}

/** Formats instants of this challenge in a language: to the minute, or to the millisecond where that matters. */
export function instantFormatter(
  locale: Locale,
  timeZone: string,
  precision: 'instant' | 'exact' = 'instant',
) {
  const format = formats(locale, translate(locale), timeZone)
  return (at: Date): string => format[precision](at)
}

/** The facts that decide whether the actor may enter this challenge. */
export async function loadEntryFacts(db: Db, ctx: Ctx, facts: ChallengeFacts): Promise<EntryFacts> {
  const { challenge, opensAt, closesAt, taking } = facts
  const shared = {
    now: ctx.now,
    eligibility: challenge.eligibility,
    opensAt,
    closesAt,
    taking,
    tell: instantFormatter(ctx.locale, challenge.timeZone),
  }
  if (ctx.actor.kind !== 'person') return { ...shared, person: null, roles: noRoles }
  const { id } = ctx.actor
  const [user] = await db
    .select({ verifiedAt: users.emailVerifiedAt, participantType: users.participantType })
    .from(users)
    .where(eq(users.id, id))
  return {
    ...shared,
    person: user ? { verified: user.verifiedAt !== null, participantType: user.participantType } : null,
    roles: await loadChallengeRoles(db, { challengeId: challenge.id, userId: id }),
  }
}
