const hour = 3_600_000

/** An hour with fewer first votes than this is never unusual, nor is one with less than four times the mean. */
const few = 10
const times = 4

export type VoteHour = {
  /** start of the hour */
  from: Date
  /** people who voted for the first time in this hour */
  voters: number
  /** far more than in the panel's other hours */
  unusual: boolean
}

/**
 * How many people voted for the first time in each hour since the opening; hours without such votes are left out. The
 * usual number is the mean of the other hours, including those without votes.
 */
export function voteHours(
  firstVotes: readonly Date[],
  { opensAt, until }: { opensAt: Date; until: Date },
): VoteHour[] {
  const counts = new Map<number, number>()
  for (const at of firstVotes) {
    const from = Math.floor(at.getTime() / hour)
    counts.set(from, (counts.get(from) ?? 0) + 1)
  }
  const open = Math.ceil((until.getTime() - opensAt.getTime()) / hour)
  const others = Math.max(1, Math.max(open, counts.size) - 1)
  return [...counts]
    .toSorted(([one], [other]) => one - other)
    .map(([from, voters]) => {
      const usual = (firstVotes.length - voters) / others
      return { from: new Date(from * hour), voters, unusual: voters >= few && voters >= times * usual }
    })
}
