import { and, eq, gt, inArray, lte } from 'drizzle-orm'
import { loadChallengeRoles } from '#app/domain/people/queries/load-challenge-roles.server'
import { keptEntry, meets } from '#app/domain/shared/active'
import { isActiveSubmission } from '#app/domain/shared/active.server'
import { type Ctx, type Person, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { challenges, entries, glassBreaks, submissions, submissionVersions, teams } from '#db/schema'

export type EntryRef = { challengeId: string; entryId: string }

/** An entry for which staff want break-glass access; 404 for anyone else. */
export async function loadBreakGlassFacts(db: Db, ctx: Ctx, { challengeId, entryId }: EntryRef) {
  const person = signedIn(ctx)
  const [row] = await db
    .select({ entry: entries, team: teams, challenge: challenges })
    .from(entries)
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(challenges, eq(challenges.id, entries.challengeId))
    .where(and(eq(entries.id, entryId), eq(entries.challengeId, challengeId)))
  const own = orNotFound(person.staff ? row : null)
  const submissionIds = meets(keptEntry, own.entry) ? await loadSubmitted(db, entryId) : []
  const look = await loadLook(db, { submissionIds, person, now: ctx.now })
  const facts = {
    roles: await loadChallengeRoles(db, { challengeId, userId: person.id }),
    submitted: submissionIds.length > 0,
    looking: look !== null,
  }
  return { ...own, person, submissionIds, look, facts }
}

async function loadSubmitted(db: Db, entryId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: submissions.id })
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissionVersions.submissionId, submissions.id))
    .where(and(eq(submissions.entryId, entryId), isActiveSubmission))
  return rows.map(row => row.id)
}

type Looking = { submissionIds: string[]; person: Person; now: Date }

async function loadLook(db: Db, { submissionIds, person, now }: Looking) {
  if (submissionIds.length === 0) return null
  const open = and(
    inArray(glassBreaks.submissionId, submissionIds),
    eq(glassBreaks.brokenBy, person.id),
    lte(glassBreaks.brokenAt, now),
    gt(glassBreaks.endsAt, now),
  )
  const [row] = await db.select().from(glassBreaks).where(open).limit(1)
  return row ?? null
}
