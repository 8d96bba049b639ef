import { and, eq, inArray, max } from 'drizzle-orm'
import type { Db } from '#db/client.server'
import { submissionVersions } from '#db/schema'

/** The last version of each submission, and no earlier one: a submission may have many. @unguarded */
export async function loadLastVersions(db: Db, submissionIds: readonly string[]) {
  const { submissionId, number } = submissionVersions
  const last = db
    .select({ submissionId, number: max(number).as('last_number') })
    .from(submissionVersions)
    .where(inArray(submissionId, [...submissionIds]))
    .groupBy(submissionId)
    .as('last')
  const rows = await db
    .select({ version: submissionVersions })
    .from(submissionVersions)
    .innerJoin(last, and(eq(submissionId, last.submissionId), eq(number, last.number)))
  return new Map(rows.map(({ version }) => [version.submissionId, version]))
}
