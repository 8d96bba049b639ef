import type { MetricSettings } from '#app/domain/challenges/metric-settings'
import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'
import type { FaultReport, Unreadable } from './faults'

/** Checks without a score that a team may make on one day: enough to mend a file, too few to keep a worker busy. */
export const checksPerDay = 50

type SetFacts = {
  /** whether the challenge may be edited at all */
  edit: Verdict
  /** a team has begun, or the stage has opened after publication */
  entered: boolean
}

/** Metric, truth and split are fixed from the moment on which teams rely on them. */
export function canSetMetric({ edit, entered }: SetFacts): Verdict {
  return all(edit, entered ? deny('attempts.fixed') : allow)
}

type ReplaceFacts = {
  /** teams rely on a truth that is set */
  entered: boolean
  /** another replacement is not done yet */
  running: boolean
  /** the challenge is cancelled or archived, or is not public yet */
  over: boolean
  closesAt: Date | null
  frozen: boolean
  now: Date
}

/** Once teams rely on a truth it is replaced, until the close; a frozen board must not move. */
export function canReplaceTruth(facts: ReplaceFacts): Verdict {
  const { entered, running, over, closesAt, frozen, now } = facts
  if (!entered) return deny('attempts.replace_not_yet')
  if (over || (closesAt && closesAt <= now)) return deny('attempts.replace_closed')
  if (frozen) return deny('attempts.replace_frozen')
  return running ? deny('attempts.replace_running') : allow
}

type Counted = { today: number; inAll: number; checksToday: number }

type AttemptFacts = Counted & {
  settings: Pick<MetricSettings, 'perDay' | 'total'>
  checkOnly: boolean
  /** when the next day begins in the challenge's zone */
  nextDay: Date
  /** formats an instant for the reader */
  tell: (at: Date) => string
}

/** How many more attempts a team has now. */
export function attemptsLeft({
  settings,
  today,
  inAll,
}: Pick<AttemptFacts, 'settings' | 'today' | 'inAll'>): number {
  const { perDay, total } = settings
  return Math.max(0, Math.min(perDay - today, total === null ? perDay : total - inAll))
}

/** Whether one more file is accepted; faulty files and checks are not counted as attempts. */
export function canAttempt(facts: AttemptFacts): Verdict {
  const { settings, checkOnly, checksToday, today, inAll, nextDay, tell } = facts
  if (checkOnly)
    return checksToday < checksPerDay
      ? allow
      : deny('attempts.too_many_checks', { at: tell(nextDay) }, nextDay)
  if (settings.total !== null && inAll >= settings.total)
    return deny('attempts.none_left', { count: settings.total })
  if (today < settings.perDay) return allow
  return deny('attempts.none_today', { count: settings.perDay, at: tell(nextDay) }, nextDay)
}

/** At most as many as the settings say, each with a score. */
export function canChoose(facts: { chosen: number; finals: number; scored: boolean }): Verdict {
  if (!facts.scored) return deny('attempts.not_scored')
  return facts.chosen <= facts.finals ? allow : deny('attempts.too_many_finals', { count: facts.finals })
}

type AgainFacts = { versionId: string | null; report: FaultReport | null; decided: boolean }

/** A file with a score keeps it, and one with faults is the team's to mend; no more after the decision. */
export function canRunAgain({ versionId, report, decided }: AgainFacts): Verdict {
  if (decided) return deny('judging.decided')
  const outside = report === null || (report.kind === 'unreadable' && isNobodysFault(report.reason))
  return versionId === null && outside ? allow : deny('attempts.has_outcome')
}

/** Why a file has no score although its team may have done nothing wrong. */
export function isNobodysFault(reason: Unreadable): boolean {
  return reason === 'too_long' || reason === 'left_out'
}
