const hour = 3_600_000
const day = 24 * hour

/** How long before its date people are reminded. */
const leadTimes = { '7d': 7 * day, '3d': 3 * day, '1d': day, '2h': 2 * hour } as const
export type Lead = keyof typeof leadTimes

/** When people are reminded of what is due, the earliest first. */
const leadsOf = {
  draft: ['7d', '1d', '2h'],
  reviews: ['3d', '1d'],
  decision: ['1d'],
  payout: ['3d'],
} as const satisfies Record<string, readonly Lead[]>
export type ReminderKind = keyof typeof leadsOf

/** No reminder is due earlier than this before its date. */
export const earliestLead = Math.max(...Object.values(leadTimes))

type Due = { dueAt: Date; since: Date | null; now: Date }

/**
 * Which reminder is due at `now`: the nearest to the date. None after the date, and none for something that came up only
 * after the reminder's time: whoever begins three days before the deadline is not reminded of seven days.
 */
export function leadDue(kind: ReminderKind, { dueAt, since, now }: Due): Lead | null {
  const left = dueAt.getTime() - now.getTime()
  if (left <= 0) return null
  const lead = leadsOf[kind].findLast(each => left <= leadTimes[each])
  if (!lead) return null
  const at = dueAt.getTime() - leadTimes[lead]
  return since && since.getTime() > at ? null : lead
}
