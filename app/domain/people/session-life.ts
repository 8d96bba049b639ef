const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long a session lasts: in total, and without a request. In milliseconds. */
type Limits = { total: number; idle: number }

/** For participants and judges. */
const ordinary: Limits = { total: 30 * day, idle: 30 * day }

/** For staff, hosts and chairs, who have wider access (ASVS 7.3.1, 7.3.2). */
const strict: Limits = { total: 12 * hour, idle: 30 * minute }

/** The maximum duration of any session, in milliseconds. */
export const longestSession = ordinary.total

type SessionFacts = { startedAt: Date | null; lastSeenAt: Date | null }

/**
 * Whether a session has ended: `always` for everyone, `if_strict` for staff, hosts and chairs only, or `no`. A session
 * without instants, from before they were stored, has ended.
 */
export function sessionIsOver(
  { startedAt, lastSeenAt }: SessionFacts,
  now: Date,
): 'no' | 'if_strict' | 'always' {
  if (!startedAt || !lastSeenAt) return 'always'
  const age = now.getTime() - startedAt.getTime()
  const idle = now.getTime() - lastSeenAt.getTime()
  const passed = (limits: Limits) => age >= limits.total || idle >= limits.idle
  if (passed(ordinary)) return 'always'
  return passed(strict) ? 'if_strict' : 'no'
}

/** Whether the session's last request is old enough to be stored again; not at every request. */
export function shouldNoteVisit(lastSeenAt: Date | null, now: Date): boolean {
  return !lastSeenAt || now.getTime() - lastSeenAt.getTime() >= minute
}
