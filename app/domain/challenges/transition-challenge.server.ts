import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import type { Db } from '#db/client.server'
import { challenges } from '#db/schema'
import { type Editing, loadEditing, type loadReviewed } from './editing.server'
import type { ChallengeState } from './phase'

type Change = Partial<typeof challenges.$inferInsert> & { state: ChallengeState }

type ChallengeStep =
  | 'challenge.submitted_for_review'
  | 'challenge.withdrawn_from_review'
  | 'challenge.changes_requested'
  | 'challenge.approved'
  | 'challenge.published'
  | 'challenge.archived'
  | 'challenge.cancelled'

type MoveOf = {
  kind: ChallengeStep
  /** refuses, or returns the new state and who made the transition */
  decide: (editing: Editing) => Change
  /** writes related rows before the transition is recorded */
  write?: (tx: Db, editing: Editing) => Promise<void>
  /** follow-up in the same transaction, such as mail */
  follow?: (tx: Db, editing: Editing) => Promise<void>
  load?: typeof loadReviewed
}

/** One state transition of a challenge: load, decide, write, record, follow up. */
export function transitionChallenge(ctx: Ctx, challengeId: string, move: MoveOf): Promise<void> {
  const { load = loadEditing } = move
  return ctx.transaction(async tx => {
    const editing = await load(tx, ctx, challengeId)
    const change = move.decide(editing)
    const version = editing.challenge.version + 1
    await tx
      .update(challenges)
      .set({ ...change, version, sectionVersions: null, updatedAt: ctx.now })
      .where(eq(challenges.id, challengeId))
    await move.write?.(tx, editing)
    const publishAt = change.publishAt ? { publishAt: change.publishAt.toISOString() } : {}
    await record(tx, ctx, { stream: challengeId, kind: move.kind, payload: { version, ...publishAt } })
    await move.follow?.(tx, editing)
  })
}
