import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'

type State = { sendAt: Date | null; sentAt: Date | null }

/** A draft can be changed and deleted; a scheduled announcement is taken back first. */
export function canWrite({ sendAt, sentAt }: State): Verdict {
  if (sentAt) return deny('announcements.is_sent')
  return sendAt ? deny('announcements.is_scheduled') : allow
}

/** Until it is sent, a scheduled announcement can be taken back. */
export function canUnschedule({ sendAt, sentAt }: State): Verdict {
  if (sentAt) return deny('announcements.is_sent')
  return sendAt ? allow : deny('announcements.not_scheduled')
}

type Sending = State & { isPublic: boolean; toJudges: boolean }

/** People hear of a challenge once it is public; judges are seated before. */
export function canSend(facts: Sending): Verdict {
  const { isPublic, toJudges } = facts
  return all(canWrite(facts), isPublic || toJudges ? allow : deny('announcements.not_public'))
}
