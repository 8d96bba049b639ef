import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'

type ScreenFacts = {
  withdrawn: boolean
  excluded: boolean
  submitted: boolean
  /** the outcome of the stage is scheduled or public */
  decided: boolean
}

/** A host checks what a team has submitted until the outcome of the stage is decided. */
export function canScreen({ withdrawn, excluded, submitted, decided }: ScreenFacts): Verdict {
  if (withdrawn) return deny('teams.entry.withdrawn')
  if (excluded) return deny('screening.is_excluded')
  if (!submitted) return deny('screening.nothing_submitted')
  return decided ? deny('judging.decided') : allow
}

export function canSendBack({ until, now, ...facts }: ScreenFacts & { until: Date; now: Date }): Verdict {
  return all(canScreen(facts), until > now ? allow : deny('screening.until_past'))
}

/** A team has at least this long to appeal. */
export const appealDays = { least: 3, usual: 7 } as const

const day = 86_400_000

export function earliestAppealEnd(now: Date): Date {
  return new Date(now.getTime() + appealDays.least * day)
}

export function usualAppealEnd(now: Date): Date {
  return new Date(now.getTime() + appealDays.usual * day)
}

type ExcludeFacts = {
  withdrawn: boolean
  excluded: boolean
  /** the publication of an outcome is scheduled: it would show the entry */
  scheduled: boolean
}

/** At any time, also after the result; a scheduled publication must be cancelled first. */
export function canExclude({ withdrawn, excluded, scheduled }: ExcludeFacts): Verdict {
  if (withdrawn) return deny('teams.entry.withdrawn')
  if (excluded) return deny('screening.is_excluded')
  return scheduled ? deny('screening.scheduled') : allow
}

export function mayAppealUntil({ until, now }: { until: Date; now: Date }): Verdict {
  return until >= earliestAppealEnd(now)
    ? allow
    : deny('screening.appeal_too_short', { count: appealDays.least })
}

type RestoreFacts = { excludedAt: Date | null; resultsAt: Date | null; now: Date }

/** What the public result was computed without stays out of it; an exclusion after it can be undone. */
export function canRestore({ excludedAt, resultsAt, now }: RestoreFacts): Verdict {
  if (!excludedAt) return deny('screening.not_excluded')
  const published = resultsAt !== null && resultsAt <= now
  return published && excludedAt < resultsAt ? deny('screening.published_without') : allow
}

type AppealFacts = { excluded: boolean; until: Date | null; appealed: boolean; now: Date }

export function canAppeal({ excluded, until, appealed, now }: AppealFacts): Verdict {
  return excluded ? inTime({ until, appealed, now }) : deny('screening.not_excluded')
}

/** Once, and before the end; against an exclusion as against a result. */
export function inTime({ until, appealed, now }: Omit<AppealFacts, 'excluded'>): Verdict {
  if (appealed) return deny('screening.appealed_already')
  return until && until <= now ? deny('screening.appeal_over') : allow
}

export function canAnswerAppeal({ appealed, answered }: { appealed: boolean; answered: boolean }): Verdict {
  if (!appealed) return deny('screening.no_appeal')
  return answered ? deny('screening.answered_already') : allow
}
