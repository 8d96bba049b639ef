import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { loadAssignment, sees } from './load-assignment.server'

/**
 * A submitted review that host or chair may decide on; 404 for a chair in conflict with the team and for everyone else.
 */
export async function loadSubmitted(db: Db, ctx: Ctx, assignmentId: string) {
  const loaded = await loadAssignment(db, ctx, assignmentId)
  const { host, chair } = loaded.standing
  const review = orNotFound((host || chair) && sees(loaded, 'review.others') ? loaded.review : null)
  return { ...loaded, review }
}
