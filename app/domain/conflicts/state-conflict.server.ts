import { and, eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import { isActiveStatement } from '#app/domain/shared/active.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound } from '#app/domain/shared/refusal'
import type { Db } from '#db/client.server'
import { conflictStatements } from '#db/schema'
import type { StatementInput } from './input'

/** Who makes the statement: a judge about entrants, or a team about judges. */
export type Speaker = { challengeId: string } & ({ judgeId: string } | { teamId: string })

/**
 * Stores a statement. Statements are compared at night and become proposals to host and chair, so neither the answer
 * nor the ledger depends on whom they mean. @unguarded
 */
export async function saveStatement(
  tx: Db,
  ctx: Ctx,
  speaker: Speaker,
  input: StatementInput,
): Promise<void> {
  const id = newId()
  await tx
    .insert(conflictStatements)
    .values({ id, ...speaker, ...input, statedAt: ctx.now, statedBy: signedIn(ctx).id })
  await record(tx, ctx, {
    stream: speaker.challengeId,
    kind: 'conflict.stated',
    payload: { statementId: id },
  })
}

/** Withdraws a statement: at night its open proposals are withdrawn; confirmed conflicts stay. @unguarded */
export async function withdrawStatement(
  tx: Db,
  ctx: Ctx,
  speaker: Speaker,
  statementId: string,
): Promise<void> {
  const { challengeId, ...side } = speaker
  const whose =
    'judgeId' in side
      ? eq(conflictStatements.judgeId, side.judgeId)
      : eq(conflictStatements.teamId, side.teamId)
  const own = and(eq(conflictStatements.id, statementId), whose, isActiveStatement)
  const [dropped] = await tx.update(conflictStatements).set({ withdrawnAt: ctx.now }).where(own).returning()
  orNotFound(dropped)
  await record(tx, ctx, {
    stream: challengeId,
    kind: 'conflict.statement_withdrawn',
    payload: { statementId },
  })
}
