import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { loadAssignment, sees } from './load-assignment.server'

/** A review as host or chair decide over it; to a chair in conflict with the team, and to everyone else, it is not there. */
export async function loadSubmitted(db: Db, ctx: Ctx, assignmentId: string) {
  const loaded = await loadAssignment(db, ctx, assignmentId)
  const { host, chair } = loaded.standing
  const review = orNotFound((host || chair) && sees(loaded, 'review.others') ? loaded.review : null)
  return { ...loaded, review }
}
