import { allow, deny, type Verdict } from '#app/domain/shared/verdict'

export const panelKinds = ['jury', 'public'] as const
export type PanelKind = (typeof panelKinds)[number]

type Window = { opensAt: Date | null; closesAt: Date | null }

/** A panel can be changed until its window opens, so that it does not change while people vote or judge. */
export function canChangePanel({ opensAt, now, decided }: Window & { now: Date; decided: boolean }): Verdict {
  if (decided) return deny('judging.decided')
  return opensAt && opensAt <= now ? deny('panels.begun') : allow
}

type Placing = Window & { stageClosesAt: Date | null }

/** A panel judges complete submissions, so it never opens before the stage has closed; and it must have an end. */
export function canSchedulePanel({ opensAt, closesAt, stageClosesAt }: Placing): Verdict {
  if (!opensAt || !closesAt) return deny('panels.window_needed')
  if (closesAt <= opensAt) return deny('panels.window_reversed')
  return stageClosesAt && stageClosesAt <= opensAt ? allow : deny('panels.opens_too_early')
}

/** Open from the opening instant (included) to the closing instant (excluded). */
export function isOpen({ opensAt, closesAt }: Window, now: Date): boolean {
  return opensAt !== null && opensAt <= now && (closesAt === null || now < closesAt)
}

type SeatedPanel = Window & { id: string; kind: PanelKind }
type Stage = { closesAt: Date | null; judgingEndsAt: Date | null }

/** When a judge may mark: in their panel's window where the stage has panels of judges, else in the stage's. */
export function judgingWindow(
  { closesAt, judgingEndsAt }: Stage,
  { panelId }: { panelId: string | null },
  panels: readonly SeatedPanel[],
): Stage {
  const juries = panels.filter(({ kind }) => kind === 'jury')
  const own = juries.find(({ id }) => id === panelId) ?? juries[0]
  return { closesAt: own?.opensAt ?? closesAt, judgingEndsAt: own?.closesAt ?? judgingEndsAt }
}

/** How many days before the opening a voter's account must exist; the host chooses one, 0 is the opening itself. */
export const voterDays = [0, 7, 30] as const

/**
 * The instant before which an account must have been created to vote; null where every verified account votes, as in
 * panels from before this rule.
 */
export function voterSince({ opensAt, voterDays }: VoterRule): Date | null {
  return opensAt && voterDays !== null ? new Date(opensAt.getTime() - voterDays * 86_400_000) : null
}

type VoterRule = { opensAt: Date | null; voterDays: number | null }

type Voter = Window & {
  /** the challenge is neither cancelled nor archived */
  running: boolean
  now: Date
  verified: boolean
  voterDays: number | null
  /** when the account was created; null for a visitor */
  joinedAt: Date | null
  /** another account of the same mailbox has voted in this panel */
  mailboxVoted: boolean
  /** judges or hosts this challenge, under any address of the same mailbox */
  organiser: boolean
  /** a member of the team, under any address of the same mailbox */
  ownTeam: boolean
}

export function canVote({ running, now, verified, organiser, ownTeam, ...window }: Voter): Verdict {
  const { voterDays: days, joinedAt, mailboxVoted } = window
  const since = voterSince(window)
  if (window.opensAt === null || now < window.opensAt) return deny('panels.not_open', {}, window.opensAt)
  if (!running || !isOpen(window, now)) return deny('panels.closed')
  if (organiser) return deny('panels.organiser')
  if (!verified) return deny('people.account.unverified')
  if (since && joinedAt && joinedAt > since)
    return days ? deny('panels.joined_late', { days }) : deny('panels.joined_after_opening')
  if (mailboxVoted) return deny('panels.mailbox_voted')
  return ownTeam ? deny('panels.own_team') : allow
}

/** All point values that a voter can give, in hundredths: the whole points from 0 to the panel's maximum. */
export function pointsOf({ max }: { max: number }): number[] {
  return Array.from({ length: Math.floor(max / 100) + 1 }, (_, point) => point * 100)
}
