import { z } from '#app/domain/shared/input'
import { type RankItem, type Ranking, rankItems, type TieKey } from '#app/domain/statistics/rank'

const count = z.int().min(0)

/** A closed jury vote on a tie as the ranking counts it: how many votes each submission got, but not from whom. */
export const TieVote = z.strictObject({
  id: z.string(),
  /** the tied submissions, sorted */
  submissionIds: z.array(z.string()).min(2),
  /** how many judges could vote */
  eligible: count,
  /** ids of the judges who voted or abstained, sorted */
  voters: z.array(z.string()),
  /** in the order of `submissionIds` */
  votes: z.array(z.strictObject({ submissionId: z.string(), votes: count })),
})
export type TieVote = z.infer<typeof TieVote>

/** The last key of the order: the jury's votes, where it voted on exactly these entries. */
export const juryVoteKey = 'jury_vote'

type Ballot = {
  judgeId: string
  /** null for an abstention */
  submissionId: string | null
  castAt: Date | null
}

/** Counts the ballots of the judges who may vote. */
export function tallyOf({
  id,
  submissionIds,
  ballots,
}: Pick<TieVote, 'id' | 'submissionIds'> & { ballots: readonly Ballot[] }): TieVote {
  const cast = ballots.filter(({ castAt }) => castAt !== null)
  const sorted = submissionIds.toSorted()
  return {
    id,
    submissionIds: sorted,
    eligible: ballots.length,
    voters: cast.map(({ judgeId }) => judgeId).sort(),
    votes: sorted.map(submissionId => ({
      submissionId,
      votes: cast.filter(ballot => ballot.submissionId === submissionId).length,
    })),
  }
}

/** More than half of the judges who may vote have chosen a submission; abstentions do not count. */
export function hasQuorum({ eligible, votes }: Pick<TieVote, 'eligible' | 'votes'>): boolean {
  return 2 * votes.reduce((sum, each) => sum + each.votes, 0) > eligible
}

type Placed = { submissionId: string; rank: number; shared: boolean }
export type TiedGroup = { rank: number; submissionIds: string[] }

/** The groups that share a rank, best first. */
export function tiedGroups(ranked: readonly Placed[]): TiedGroup[] {
  const ranks = [...new Set(ranked.filter(({ shared }) => shared).map(({ rank }) => rank))]
  return ranks.map(rank => ({
    rank,
    submissionIds: ranked
      .filter(each => each.rank === rank)
      .map(({ submissionId }) => submissionId)
      .sort(),
  }))
}

/**
 * Whether the order within the group matters: in the last stage it reaches a rank with a prize; before it, only some of
 * the group advance.
 */
export function decidesSomething(
  { rank, submissionIds }: TiedGroup,
  { prizes, final }: { prizes: number; final: boolean },
): boolean {
  return rank <= prizes && (final || rank + submissionIds.length - 1 > prizes)
}

export function isSameGroup(one: readonly string[], other: readonly string[]): boolean {
  return one.toSorted().join() === other.toSorted().join()
}

/**
 * Orders by the tie-breakers, then by the jury's votes. A vote applies only when exactly its submissions are tied on
 * all tie-breakers, and only with its quorum; of several votes the last one applies.
 */
export function rankWithVotes(
  items: readonly RankItem[],
  chain: readonly TieKey[],
  votes: readonly TieVote[],
): Ranking & { applied: string[] } {
  const ranking = rankItems(items, chain)
  const placed = ranking.ranked.map(({ id, ...place }) => ({ submissionId: id, ...place }))
  const applied = tiedGroups(placed).flatMap(
    ({ submissionIds }) =>
      votes.findLast(vote => hasQuorum(vote) && isSameGroup(vote.submissionIds, submissionIds)) ?? [],
  )
  if (applied.length === 0) return { ...ranking, applied: [] }
  const counts = new Map(
    applied.flatMap(vote => vote.votes.map(each => [each.submissionId, each.votes] as const)),
  )
  const counted = items.map(item => ({
    ...item,
    values: { ...item.values, [juryVoteKey]: counts.get(item.id) ?? null },
  }))
  return {
    ...rankItems(counted, [...chain, { key: juryVoteKey, direction: 'desc' }]),
    applied: applied.map(({ id }) => id).sort(),
  }
}

/**
 * A vote as it is shown: how many votes each team has, the most first, how many judges took part and how many
 * abstained.
 */
export function shownVote({ eligible, voters, votes }: TieVote, nameOf: (submissionId: string) => string) {
  const chosen = votes.reduce((sum, each) => sum + each.votes, 0)
  return {
    eligible,
    voted: voters.length,
    abstained: voters.length - chosen,
    votes: votes
      .map(each => ({ team: nameOf(each.submissionId), votes: each.votes }))
      .sort((a, b) => b.votes - a.votes),
  }
}

export type ShownVote = ReturnType<typeof shownVote>

type VotedRun = {
  inputs: { rules: { tieEnd: 'shared' | 'jury_vote' }; tieVotes?: readonly TieVote[] | undefined }
  output: { appliedVotes?: readonly string[] | undefined }
}

/** The jury's vote on these submissions, where the run's order includes it. */
export function appliedVote({ inputs, output }: VotedRun, submissionIds: readonly string[]): TieVote | null {
  const applied = (inputs.tieVotes ?? []).filter(({ id }) => output.appliedVotes?.includes(id))
  return applied.find(vote => submissionIds.every(id => vote.submissionIds.includes(id))) ?? null
}

/**
 * Whether tied entries share their ranks: always, or, where the jury votes on them, once its vote has left them tied.
 */
export function maySharePlace(run: VotedRun, submissionIds: readonly string[]): boolean {
  return run.inputs.rules.tieEnd === 'shared' || appliedVote(run, submissionIds) !== null
}
