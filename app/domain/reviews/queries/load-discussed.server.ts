import { eq } from 'drizzle-orm'
import { termsOf } from '#app/domain/judging/queries/load-stage-context.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import { loadEntryStanding } from '#app/domain/submissions/standing.server'
import { type Disclosure, maySee } from '#app/domain/visibility/disclosure-rules'
import type { Db } from '#db/client.server'
import { challenges, entries, results, stageDecisions, stages, submissions, teams } from '#db/schema'

/** The discussed submission, for host, chair and judges whose own review is submitted; 404 for others. */
export async function loadDiscussed(db: Db, ctx: Ctx, submissionId: string) {
  signedIn(ctx)
  const [row] = await db
    .select({
      submission: submissions,
      entry: entries,
      team: teams,
      stage: stages,
      challenge: challenges,
      result: { publishAt: results.publishAt },
      advance: { releaseAt: stageDecisions.releaseAt },
    })
    .from(submissions)
    .innerJoin(entries, eq(entries.id, submissions.entryId))
    .innerJoin(teams, eq(teams.id, entries.teamId))
    .innerJoin(stages, eq(stages.id, submissions.stageId))
    .innerJoin(challenges, eq(challenges.id, stages.challengeId))
    .leftJoin(results, eq(results.challengeId, challenges.id))
    .leftJoin(stageDecisions, eq(stageDecisions.stageId, stages.id))
    .where(eq(submissions.id, submissionId))
  const { stage, challenge, team, result, advance } = orNotFound(row)
  const { policy, times, decided } = termsOf({ challenge, stage, result, advance })
  const standing = await loadEntryStanding(db, ctx, {
    challengeId: challenge.id,
    teamId: team.id,
    submissionId,
  })
  const may = (facet: Disclosure) => maySee({ facet, standing, times, policy, now: ctx.now }).ok
  orNotFound(may('deliberation') || null)
  return { challenge, stage, team, standing, decided, may }
}
