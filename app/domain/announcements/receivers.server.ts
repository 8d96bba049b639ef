import { and, asc, eq, exists, inArray, lte, not, type SQL } from 'drizzle-orm'
import {
  isActiveAccount,
  isActiveEntry,
  isActiveSubmission,
  isSeated,
} from '#app/domain/shared/active.server'
import type { Db } from '#db/client.server'
import {
  advancements,
  entries,
  judges,
  stageDecisions,
  submissions,
  submissionVersions,
  teamMembers,
  teams,
  users,
} from '#db/schema'
import type { Audience } from './audience'

type Which = Audience & { challengeId: string }

/**
 * Everyone whom an announcement reaches at `now`, by name, with the team of those who take part. Finalists are those whose
 * advancement is public. @unguarded the caller is the host, or sends what the host wrote.
 */
export async function loadReceivers(db: Db, which: Which, now: Date) {
  return which.audience === 'judges' ? loadJudges(db, which) : loadMembers(db, which, now)
}

const person = { userId: users.id, name: users.name, locale: users.locale }

function ofLanguage({ locale }: Audience): SQL | undefined {
  return and(isActiveAccount, locale ? eq(users.locale, locale) : undefined)
}

async function loadJudges(db: Db, which: Which) {
  const rows = await db
    .selectDistinct({ ...person, nameSort: users.nameSort })
    .from(judges)
    .innerJoin(users, eq(users.id, judges.userId))
    .where(and(eq(judges.challengeId, which.challengeId), isSeated, ofLanguage(which)))
    .orderBy(asc(users.nameSort), asc(users.id))
  return rows.map(({ nameSort: _, ...row }) => ({ ...row, team: null }))
}

function loadMembers(db: Db, which: Which, now: Date) {
  return db
    .select({ ...person, team: teams.name })
    .from(teamMembers)
    .innerJoin(entries, eq(entries.teamId, teamMembers.teamId))
    .innerJoin(teams, eq(teams.id, teamMembers.teamId))
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(
      and(
        eq(entries.challengeId, which.challengeId),
        isActiveEntry,
        ofLanguage(which),
        ofStage(db, which, now),
      ),
    )
    .orderBy(asc(teams.nameSort), asc(users.nameSort), asc(users.id))
}

/** Condition on `entries`: they are in the state of the stage that is meant. */
function ofStage(db: Db, { audience, stageId }: Which, now: Date): SQL | undefined {
  if (audience === 'entrants' || audience === 'judges') return undefined
  if (audience === 'finalists') {
    const advanced = db
      .select({ id: advancements.entryId })
      .from(advancements)
      .innerJoin(stageDecisions, eq(stageDecisions.stageId, advancements.stageId))
      .where(and(eq(advancements.stageId, stageId ?? ''), lte(stageDecisions.releaseAt, now)))
    return inArray(entries.id, advanced)
  }
  const version = db
    .select({ id: submissionVersions.id })
    .from(submissionVersions)
    .where(eq(submissionVersions.submissionId, submissions.id))
  const work = db
    .select({ id: submissions.entryId })
    .from(submissions)
    .where(
      and(
        eq(submissions.stageId, stageId ?? ''),
        isActiveSubmission,
        audience === 'drafts' ? not(exists(version)) : exists(version),
      ),
    )
  return inArray(entries.id, work)
}
