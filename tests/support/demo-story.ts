import { eq } from 'drizzle-orm'
import { groupBy } from '#app/domain/shared/group-by'
import { localText } from '#app/domain/shared/local-text'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'

/** The demo database without its random ids. */
export async function storyOf({ db }: Database) {
  const challenges = await db.select().from(schema.challenges)
  const teams = await db.select().from(schema.teams)
  const rows = await db
    .select({
      team: schema.teams.name,
      judge: schema.judges.email,
      marks: schema.reviews.marks,
      rubric: schema.stages.rubric,
    })
    .from(schema.reviews)
    .innerJoin(schema.assignments, eq(schema.assignments.id, schema.reviews.assignmentId))
    .innerJoin(schema.stages, eq(schema.stages.id, schema.assignments.stageId))
    .innerJoin(schema.judges, eq(schema.judges.id, schema.assignments.judgeId))
    .innerJoin(schema.submissions, eq(schema.submissions.id, schema.assignments.submissionId))
    .innerJoin(schema.entries, eq(schema.entries.id, schema.submissions.entryId))
    .innerJoin(schema.teams, eq(schema.teams.id, schema.entries.teamId))
  const marks = rows.map(({ team, judge, marks, rubric }) =>
    [team, judge, ...rubric.criteria.map(({ id }) => marks[id] ?? '-')].join(' '),
  )
  return {
    titles: challenges.map(({ title }) => localText(title, 'az')).sort(),
    teams: teams.map(({ name, createdAt }) => `${name} ${createdAt.toISOString()}`).sort(),
    marks: marks.sort(),
  }
}

/** Of each stage that a metric scores: is it open, did its board move within a day, how many attempts did teams choose? */
export async function seasonsOf({ db }: Database, now: Date) {
  const scored = (await db.select().from(schema.stages)).filter(({ metric }) => metric !== null)
  const scores = await db.select().from(schema.publicScores)
  const chosen = (await db.select().from(schema.attempts)).filter(({ chosenAt }) => chosenAt !== null)
  const seasons = scored.map(({ id, metric, closesAt }) => {
    const by = groupBy(
      chosen.filter(({ stageId }) => stageId === id),
      ({ entryId }) => entryId,
    )
    const recent = ({ stageId, at }: (typeof scores)[number]) =>
      stageId === id && now.getTime() - at.getTime() < 86_400_000
    return {
      metric: metric?.metric,
      open: closesAt !== null && closesAt > now,
      moved: scores.some(recent),
      finals: [...new Set([...by.values()].map(own => own.length))],
    }
  })
  return seasons.sort((a, b) => String(a.metric).localeCompare(String(b.metric)))
}
