import type { Ctx } from '#app/domain/shared/context'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { type LoadedAssignment, loadAssignment, sees } from './load-assignment.server'

/** The actor's own assignment with the facts for its rules; 404 for another judge's. */
export async function loadOwnAssignment(db: Db, ctx: Ctx, assignmentId: string): Promise<LoadedAssignment> {
  const loaded = await loadAssignment(db, ctx, assignmentId)
  return orNotFound(loaded.own ? loaded : null)
}

export type OwnAssignment = LoadedAssignment

/** Whether the judge may read the submission: while assigned to it, from the closing instant on. */
export function mayRead(own: OwnAssignment): boolean {
  const { assigned, conflicted } = own.standing
  return assigned && !conflicted && sees(own, 'submission.content')
}
