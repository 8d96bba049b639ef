import { eq } from 'drizzle-orm'
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
