import { csvOf } from '#app/text/csv'

const columns = ['team', 'state', 'members', 'entered_at', 'versions', 'last_submitted_at'] as const

type Entry = {
  team: string
  members: number
  enteredAt: Date
  versions: number
  submittedAt: Date | null
  withdrawnAt: Date | null
  submissionWithdrawn: boolean
}

/** The host's list of entries as CSV; instants in UTC. */
export function entriesCsv(entries: readonly Entry[]): string {
  return csvOf(
    columns,
    entries.map(entry => ({
      team: entry.team,
      state: stateOf(entry),
      members: String(entry.members),
      entered_at: entry.enteredAt.toISOString(),
      versions: String(entry.versions),
      last_submitted_at: entry.submittedAt?.toISOString() ?? '',
    })),
  )
}

function stateOf({ withdrawnAt, submissionWithdrawn, versions }: Entry): string {
  if (withdrawnAt || submissionWithdrawn) return 'withdrawn'
  return versions > 0 ? 'submitted' : 'draft'
}
