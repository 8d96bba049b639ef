import { z } from '#app/domain/shared/input'
import { type RankItem, type Ranking, rankItems, type TieKey } from '#app/domain/statistics/rank'

const count = z.int().min(0)

/** A closed vote of the jury between equals, as the ranking counts it: how many voted for whom, and not who. */
export const TieVote = z.strictObject({
  id: z.string(),
  /** the submissions that were equal, sorted */
  submissionIds: z.array(z.string()).min(2),
  /** how many judges could vote */
  eligible: count,
  /** ids of the judges who voted or abstained, sorted */
  voters: z.array(z.string()),
  /** in the order of `submissionIds` */
  votes: z.array(z.strictObject({ submissionId: z.string(), votes: count })),
})
export type TieVote = z.infer<typeof TieVote>

/** The last key of the order: votes of the jury, where it voted on exactly these equals. */
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

/** More than half of the judges who may vote have chosen somebody; who abstains does not count. */
export function hasQuorum({ eligible, votes }: Pick<TieVote, 'eligible' | 'votes'>): boolean {
  return 2 * votes.reduce((sum, each) => sum + each.votes, 0) > eligible
}

type Placed = { submissionId: string; rank: number; shared: boolean }
export type TiedGroup = { rank: number; submissionIds: string[] }

/** Those who share a rank, best first. */
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
 * Whether anything depends on the order within the group: in the last stage it reaches a place with a prize; before it,
 * some of the group go on to the next stage and some do not.
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
 * The order by the chain, and after it by the jury's votes. A vote applies only where those who are equal on the whole
 * chain are exactly those it was about, and only with its quorum; of several the last one applies.
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

/** A vote as it is told: how many votes each team has, the most first, how many judges took part and how many abstained. */
export function toldVote({ eligible, voters, votes }: TieVote, nameOf: (submissionId: string) => string) {
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

export type ToldVote = ReturnType<typeof toldVote>

type VotedRun = {
  inputs: { rules: { tieEnd: 'shared' | 'jury_vote' }; tieVotes?: readonly TieVote[] | undefined }
  output: { appliedVotes?: readonly string[] | undefined }
}

/** The vote of the jury that these submissions were part of, where the run's order counts it. */
export function appliedVote({ inputs, output }: VotedRun, submissionIds: readonly string[]): TieVote | null {
  const applied = (inputs.tieVotes ?? []).filter(({ id }) => output.appliedVotes?.includes(id))
  return applied.find(vote => submissionIds.every(id => vote.submissionIds.includes(id))) ?? null
}

/** Equals share their places: always, or, where the jury votes between them, once its vote has left them equal. */
export function maySharePlace(run: VotedRun, submissionIds: readonly string[]): boolean {
  return run.inputs.rules.tieEnd === 'shared' || appliedVote(run, submissionIds) !== null
}
