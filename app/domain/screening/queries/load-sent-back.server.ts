import { and, desc, eq, max } from 'drizzle-orm'
import { isActiveSubmission } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { loadOwnEntry } from '#app/domain/teams/team-facts.server'
import { screenings, submissions, submissionVersions } from '#db/schema'
import { screeningState } from '../screening-state'

/** What the actor's own team was asked to correct and has not submitted again, stage by stage. */
export async function loadSentBack(ctx: Ctx, entryId: string) {
  const { entry, challenge } = await loadOwnEntry(ctx.db, ctx, entryId)
  const rows = await ctx.db
    .select()
    .from(screenings)
    .where(eq(screenings.entryId, entryId))
    .orderBy(desc(screenings.at), desc(screenings.id))
  const work = await ctx.db
    .select({ stageId: submissions.stageId, at: max(submissionVersions.submittedAt) })
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissionVersions.submissionId, submissions.id))
    .where(and(eq(submissions.entryId, entryId), isActiveSubmission))
    .groupBy(submissions.stageId)
  return challenge.stages.flatMap(stage => {
    const last = rows.find(({ stageId }) => stageId === stage.id)
    const submittedAt = work.find(({ stageId }) => stageId === stage.id)?.at ?? null
    const state = screeningState({ excluded: entry.excludedAt !== null, last, submittedAt })
    if (!last || state !== 'sent_back') return []
    return [
      { stageId: stage.id, stage: stage.name, reason: last.reason ?? '', until: last.until, at: last.at },
    ]
  })
}
