import { and, eq, isNotNull } from 'drizzle-orm'
import { loadStageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { record } from '#app/domain/ledger/record.server'
import { isActiveConflict } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import type { Db } from '#db/client.server'
import { conflicts, entries, judges } from '#db/schema'
import type { DeclaredKind } from '../conflict-kinds'
import { canDeclareConflict } from '../permissions'
import { recuseForConflicts } from '../recuse-for-conflicts.server'

type Declared = {
  challengeId: string
  judgeId: string
  teamId: string
  kind: DeclaredKind
  evidence: string
  pinned: boolean
}

/** Host or chair declare that a judge may not review a team, and why. */
export async function declareConflict(ctx: Ctx, { challengeId, ...input }: Declared): Promise<void> {
  const { id: declaredBy } = signedIn(ctx)
  await ctx.transaction(async tx => {
    const { challenge, result } = await loadStageContext(tx, ctx, challengeId)
    ensure(canDeclareConflict({ decided: result?.publishAt != null }))
    await ensurePair(tx, challenge.id, input)
    const row = {
      id: newId(),
      challengeId: challenge.id,
      ...input,
      source: 'host',
      since: ctx.now,
      declaredBy,
    }
    await tx.insert(conflicts).values(row)
    await record(tx, ctx, {
      stream: challenge.id,
      kind: 'conflict.declared',
      payload: { conflictId: row.id, source: row.source },
    })
    await recuseForConflicts(tx, ctx, challenge.id, [row])
  })
}

/** Both must be of this challenge, and the same conflict must not be declared already. */
async function ensurePair(
  tx: Db,
  challengeId: string,
  { judgeId, teamId, kind }: Omit<Declared, 'challengeId'>,
) {
  const seat = and(eq(judges.id, judgeId), eq(judges.challengeId, challengeId), isNotNull(judges.acceptedAt))
  orNotFound((await tx.select({ id: judges.id }).from(judges).where(seat))[0])
  const entered = and(eq(entries.teamId, teamId), eq(entries.challengeId, challengeId))
  orNotFound((await tx.select({ id: entries.id }).from(entries).where(entered))[0])
  const same = and(
    eq(conflicts.judgeId, judgeId),
    eq(conflicts.teamId, teamId),
    eq(conflicts.kind, kind),
    eq(conflicts.source, 'host'),
    isActiveConflict,
  )
  const [known] = await tx.select({ id: conflicts.id }).from(conflicts).where(same)
  if (known) throw new Refusal('conflict', 'conflicts.known', {}, 'kind')
}
