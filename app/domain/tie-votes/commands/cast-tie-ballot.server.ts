import { eq } from 'drizzle-orm'
import { record } from '#app/domain/ledger/record.server'
import type { Ctx } from '#app/domain/shared/context'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { ensure } from '#app/domain/shared/verdict'
import { stages, tieBallots } from '#db/schema'
import { countBallots } from '../count-ballots.server'
import { loadOwnBallot } from '../own-ballot.server'
import { abstention, isTieVoteOpen } from '../permissions'

type Casting = { voteId: string; choice: string }

/**
 * A judge votes for one of the tied submissions or abstains; the ballot can be changed until the vote closes. The last
 * ballot closes the vote.
 */
export async function castTieBallot(ctx: Ctx, { voteId, choice }: Casting): Promise<{ counted: boolean }> {
  return ctx.transaction(async tx => {
    const { vote, ballot } = await loadOwnBallot(tx, ctx, voteId)
    ensure(isTieVoteOpen({ ...vote, now: ctx.now }))
    if (choice !== abstention && !vote.submissionIds.includes(choice))
      throw new Refusal('invalid', 'form.invalid', {}, 'choice')
    const submissionId = choice === abstention ? null : choice
    await tx.update(tieBallots).set({ submissionId, castAt: ctx.now }).where(eq(tieBallots.id, ballot.id))
    const [stage] = await tx
      .select({ challengeId: stages.challengeId })
      .from(stages)
      .where(eq(stages.id, vote.stageId))
    const payload = { voteId, ballotId: ballot.id }
    await record(tx, ctx, { stream: orNotFound(stage).challengeId, kind: 'tie_vote.ballot_cast', payload })
    const counted = vote.ballots.every(each => each.id === ballot.id || each.castAt !== null)
    if (counted) await countBallots(tx, ctx, { voteId, cause: 'all_voted' })
    return { counted }
  })
}
