import { and, asc, eq } from 'drizzle-orm'
import { isActiveStatement } from '#app/domain/shared/active.server'
import type { Db } from '#db/client.server'
import { conflictStatements } from '#db/schema'
import { declaredKinds } from '../conflict-kinds'
import { isSubject } from '../statements'

/** The active statements of a judge or a team, never whom they matched. @unguarded */
export async function listStatements(db: Db, whose: { judgeId: string } | { teamId: string }) {
  const side =
    'judgeId' in whose
      ? eq(conflictStatements.judgeId, whose.judgeId)
      : eq(conflictStatements.teamId, whose.teamId)
  const rows = await db
    .select()
    .from(conflictStatements)
    .where(and(side, isActiveStatement))
    .orderBy(asc(conflictStatements.statedAt), asc(conflictStatements.id))
  return rows.flatMap(({ id, kind: storedKind, subject, name, note, statedAt }) => {
    const kind = declaredKinds.find(each => each === storedKind)
    return kind && isSubject(subject) ? [{ id, kind, subject, name, note, statedAt }] : []
  })
}
