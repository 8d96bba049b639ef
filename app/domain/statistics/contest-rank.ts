import { rankItems } from './rank'

/** An attempt of a team at a problem, `at` minutes after the start. */
type Attempt = {
  readonly team: string
  readonly problem: string
  readonly at: number
  readonly accepted: boolean
}

/** Minutes added for each wrong attempt before the accepted one. */
const PENALTY = 20

type Standing = { readonly solved: number; readonly time: number; readonly last: number }

/**
 * Ranks teams by problems solved (most first), then time (least first), then the minute of the last accepted attempt.
 * The time is the sum over solved problems of the minute of acceptance and 20 minutes for each rejected attempt before
 * it; an attempt after acceptance counts nowhere. Minutes are whole: a part of a minute is dropped. Equal teams share
 * the rank. `teams` lists those that may have no attempt. Source: ICPC World Finals rules, scoring; the order of equal
 * solved and time by the last accepted attempt as in DOMjudge.
 */
export const contestRank = (
  attempts: readonly Attempt[],
  {
    teams = [],
    penalty = PENALTY,
  }: { readonly teams?: readonly string[]; readonly penalty?: number | undefined } = {},
) => {
  const standings = new Map<string, Standing>(teams.map(team => [team, { solved: 0, time: 0, last: 0 }]))
  const rejected = new Map<string, number>()
  const solved = new Set<string>()
  for (const { team, problem, at, accepted } of attempts.toSorted((a, b) => a.at - b.at)) {
    const before = standings.get(team) ?? { solved: 0, time: 0, last: 0 }
    const key = JSON.stringify([team, problem])
    standings.set(team, before)
    if (solved.has(key)) continue
    if (!accepted) {
      rejected.set(key, (rejected.get(key) ?? 0) + 1)
      continue
    }
    solved.add(key)
    const minute = Math.floor(at)
    const time = before.time + minute + penalty * (rejected.get(key) ?? 0)
    standings.set(team, { solved: before.solved + 1, time, last: Math.max(before.last, minute) })
  }
  const items = [...standings].map(([id, values]) => ({ id, values }))
  const { ranked } = rankItems(items, [
    { key: 'solved', direction: 'desc' },
    { key: 'time', direction: 'asc' },
    { key: 'last', direction: 'asc' },
  ])
  return { ranked, standings }
}

/**
 * The events that a board frozen at `frozenAt` counts: those before that instant. An event at the instant is hidden.
 * `now` leaves out events of the future.
 */
export const shownEvents = <T extends { readonly at: number }>(
  events: readonly T[],
  { frozenAt, now }: { readonly frozenAt: number | null; readonly now: number },
): T[] => events.filter(({ at }) => at <= now && (frozenAt === null || at < frozenAt))
