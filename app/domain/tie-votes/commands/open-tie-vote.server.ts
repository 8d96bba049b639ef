import { instantIn } from '#app/domain/challenges/zoned-time'
import { mayDecideJudging } from '#app/domain/judging/permissions'
import { loadStageContext, type StageContext } from '#app/domain/judging/queries/load-stage-context.server'
import { record } from '#app/domain/ledger/record.server'
import { notify } from '#app/domain/people/notify.server'
import { type Ctx, signedIn } from '#app/domain/shared/context'
import { newId } from '#app/domain/shared/ids'
import { orNotFound, Refusal } from '#app/domain/shared/refusal'
import { deny, ensure } from '#app/domain/shared/verdict'
import { paths } from '#app/paths'
import { enqueue } from '#app/queue/queue.server'
import { tieBallots, tieVotes } from '#db/schema'
import type { OpenTieVoteInput } from '../input'
import { canOpenTieVote, isClosingTime } from '../permissions'
import { loadOpenableTies } from '../queries/load-openable-ties.server'

type Opening = OpenTieVoteInput & { challengeId: string; stageId: string }

/** Opens a jury vote on one group of tied submissions of the current ranking, and notifies each judge who may vote. */
export async function openTieVote(ctx: Ctx, { challengeId, stageId, ...input }: Opening): Promise<string> {
  const { id: openedBy } = signedIn(ctx)
  return ctx.transaction(async tx => {
    const all = await loadStageContext(tx, ctx, challengeId, { stageId })
    ensure(mayDecideJudging(all.standing))
    const { runId, ties, facts } = await loadOpenableTies(tx, ctx, all)
    if (runId !== input.runId) ensure(deny('decisions.result.run_stale'))
    const tie = orNotFound(ties.find(({ rank }) => rank === input.rank))
    ensure(canOpenTieVote({ ...facts, ...tie, eligible: tie.seats.length }))
    const closesAt = closingTime(ctx, all, input.closesAt)
    const voteId = newId()
    const { submissionIds, seats } = tie
    await tx
      .insert(tieVotes)
      .values({ id: voteId, stageId, runId, submissionIds, openedAt: ctx.now, openedBy, closesAt })
    await tx.insert(tieBallots).values(seats.map(({ judgeId }) => ({ id: newId(), voteId, judgeId })))
    const opened = { voteId, stageId, runId, submissionIds, eligible: seats.length }
    await record(tx, ctx, {
      stream: all.challenge.id,
      kind: 'tie_vote.opened',
      payload: { ...opened, closesAt: closesAt.toISOString() },
    })
    const { title, timeZone } = all.challenge
    await notify(tx, ctx, {
      to: { accountIds: seats.map(({ userId }) => userId) },
      mail: 'tie_votes.mail.opened',
      facts: ({ format }) => ({
        challenge: title,
        count: submissionIds.length,
        until: format(timeZone).instant(closesAt),
      }),
      link: paths.tieBallot(voteId),
    })
    const closing = { now: ctx.now, runAt: closesAt, key: `tie vote ${voteId}` }
    await enqueue(tx, { kind: 'tie-vote.closing', payload: { voteId } }, closing)
    return voteId
  })
}

function closingTime(ctx: Ctx, { challenge }: StageContext, typed: string): Date {
  const instant = instantIn(challenge.timeZone, typed)
  if (!instant.ok) throw new Refusal('invalid', instant.reason, {}, 'closesAt')
  const may = isClosingTime({ closesAt: instant.at, now: ctx.now })
  if (!may.ok) throw new Refusal('invalid', may.reason, may.params, 'closesAt')
  return instant.at
}
