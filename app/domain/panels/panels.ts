import { allow, deny, type Verdict } from '#app/domain/shared/verdict'

export const panelKinds = ['jury', 'public'] as const
export type PanelKind = (typeof panelKinds)[number]

type Window = { opensAt: Date | null; closesAt: Date | null }

/** A panel is set up before its window opens; what voters and judges have begun is not changed under them. */
export function canChangePanel({ opensAt, now, decided }: Window & { now: Date; decided: boolean }): Verdict {
  if (decided) return deny('judging.decided')
  return opensAt && opensAt <= now ? deny('panels.begun') : allow
}

type Placing = Window & { stageClosesAt: Date | null }

/** A panel speaks about complete submissions, so never before the stage has closed; and it must have an end. */
export function canPlacePanel({ opensAt, closesAt, stageClosesAt }: Placing): Verdict {
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

/** From when until when a judge may mark: their panel's window where the stage has panels of judges, else the stage's. */
export function judgingWindow(
  { closesAt, judgingEndsAt }: Stage,
  { panelId }: { panelId: string | null },
  panels: readonly SeatedPanel[],
): Stage {
  const juries = panels.filter(({ kind }) => kind === 'jury')
  const own = juries.find(({ id }) => id === panelId) ?? juries[0]
  return { closesAt: own?.opensAt ?? closesAt, judgingEndsAt: own?.closesAt ?? judgingEndsAt }
}

/** By how many days before the opening a voter's account must exist; the host chooses one, 0 is the opening itself. */
export const voterDays = [0, 7, 30] as const

/** Until when an account had to be made to vote; null where every verified account votes, as in panels of before this rule. */
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
  /** when the account was made; null for someone who is not signed in */
  joinedAt: Date | null
  /** another account with the same mailbox has voted in this panel */
  mailboxVoted: boolean
  /** judges or runs this challenge, under any address of the same mailbox */
  organiser: boolean
  /** a member of the team voted on, under any address of the same mailbox */
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

/** Every number of points that a voter can give, in hundredths: the whole points from 0 to the panel's maximum. */
export function pointsOf({ max }: { max: number }): number[] {
  return Array.from({ length: Math.floor(max / 100) + 1 }, (_, point) => point * 100)
}
