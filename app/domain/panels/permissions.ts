import { allow, deny, type Verdict } from '#app/domain/shared/verdict'
import { isOpen, voterSince, type Window } from './panels'

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
