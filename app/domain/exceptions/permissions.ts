import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'

type StageFacts = {
  /** the challenge is public and accepts entries */
  taking: boolean
  opensAt: Date | null
  closesAt: Date | null
  pausedAt: Date | null
  now: Date
}

/** Submissions can be paused while the stage accepts them. */
export function canPause({ taking, opensAt, closesAt, pausedAt, now }: StageFacts): Verdict {
  if (pausedAt) return deny('exceptions.paused_already')
  const open = taking && opensAt !== null && opensAt <= now && (closesAt === null || closesAt > now)
  return open ? allow : deny('exceptions.not_open')
}

type ResumeFacts = Pick<StageFacts, 'closesAt' | 'pausedAt' | 'now'> & {
  giveBack: boolean
  /** judging of the stage has begun: somebody reviews a submission, or its outcome is decided */
  judging: boolean
}

/** The time lost can be given back also after the deadline, as long as nobody judges. */
export function canResume({ pausedAt, closesAt, now, giveBack, judging }: ResumeFacts): Verdict {
  if (!pausedAt) return deny('exceptions.not_paused')
  if (!giveBack) return allow
  if (!closesAt) return deny('exceptions.no_deadline')
  return closesAt <= now && judging ? deny('exceptions.judging') : allow
}

const minute = 60_000

/** The deadline with the time of the pause added, in whole minutes. */
export function givenBack({ pausedAt, closesAt, now }: { pausedAt: Date; closesAt: Date; now: Date }): Date {
  const lost = Math.ceil((now.getTime() - pausedAt.getTime()) / minute) * minute
  return new Date(closesAt.getTime() + lost)
}

type ExtendFacts = {
  taking: boolean
  withdrawn: boolean
  excluded: boolean
  /** the outcome of the stage is scheduled or public */
  decided: boolean
  closesAt: Date | null
  until: Date
  now: Date
}

/** One team may get more time than the others, until the outcome of the stage is decided. */
export function canExtendEntry({
  taking,
  withdrawn,
  excluded,
  decided,
  closesAt,
  until,
  now,
}: ExtendFacts): Verdict {
  return all(
    taking ? allow : deny('teams.entry.not_taking'),
    withdrawn ? deny('teams.entry.withdrawn') : allow,
    excluded ? deny('screening.is_excluded') : allow,
    decided ? deny('judging.decided') : allow,
    closesAt && until > closesAt && until > now ? allow : deny('exceptions.not_later'),
  )
}
