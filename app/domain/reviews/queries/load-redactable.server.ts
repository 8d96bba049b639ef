import { and, desc, eq, inArray } from 'drizzle-orm'
import { loadHostStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { isActiveEntry, isActiveSubmission } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { all } from '#app/domain/shared/verdict'
import { canRedact } from '#app/domain/submissions/redaction'
import { maySee } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import { entries, redactions, submissions, submissionVersions, teams } from '#db/schema'

type SubmissionRef = { challengeId: string; entryId: string; stageId: string | null }

/** A team's last version for a stage, with its redactions, for the host. */
export async function loadRedactable(db: Db, ctx: Ctx, { challengeId, entryId, stageId }: SubmissionRef) {
  const hosted = await loadHostStageContext(db, ctx, challengeId, stageId === null ? 'judged' : { stageId })
  const { stage, standing, times, policy, decided } = hosted
  const [row] = await db
    .select({ submission: submissions, team: teams })
    .from(submissions)
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .where(
      and(
        eq(submissions.entryId, entryId),
        eq(submissions.stageId, stage.id),
        isActiveSubmission,
        isActiveEntry,
      ),
    )
  const { submission, team } = orNotFound(row)
  const versions = await db
    .select()
    .from(submissionVersions)
    .where(eq(submissionVersions.submissionId, submission.id))
    .orderBy(desc(submissionVersions.number))
  const version = orNotFound(versions[0])
  const made = await loadMade(db, versions)
  const sight = maySee({ facet: 'submission.unredacted', standing, times, policy, now: ctx.now })
  return {
    ...hosted,
    team,
    version,
    redaction: made.find(each => each.submissionVersionId === version.id) ?? null,
    /** an earlier version was redacted, and the team has submitted again since */
    outdated: made.length > 0 && made.every(each => each.submissionVersionId !== version.id),
    sight,
    may: all(sight, canRedact({ decided, blind: policy.blind.team !== 'always' })),
  }
}

async function loadMade(db: Db, versions: readonly { id: string }[]) {
  const ids = versions.map(each => each.id)
  return db.select().from(redactions).where(inArray(redactions.submissionVersionId, ids))
}
