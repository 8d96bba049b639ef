/** The kinds of notices that a person can set apart. Mails about the account and its security have none: they always go. */
export const noticeKinds = [
  'challenge',
  'announcement',
  'question',
  'team',
  'judging',
  'result',
  'follow',
  'reminder',
  'desk',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Mails by the beginning of their key; the longest beginning that fits decides. Null: about the account, so it always goes. */
const kindsOfMails: Readonly<Record<string, NoticeKind | null>> = {
  people: null,
  'people.mail.invitation_request': 'desk',
  closing: null,
  'closing.mail.judge_left': 'desk',
  'closing.mail.chair_left': 'desk',
  announcements: 'announcement',
  questions: 'question',
  'questions.mail.clarified': 'challenge',
  'questions.mail.rules_clarified': 'challenge',
  'editing.mail.challenge_extended': 'challenge',
  'editing.mail.challenge_cancelled': 'challenge',
  'challenges.mail.rules_changed': 'challenge',
  'challenges.mail.judging_changed': 'judging',
  following: 'follow',
  'attempts.mail.truth_replaced': 'challenge',
  teams: 'team',
  submissions: 'team',
  judging: 'judging',
  tie_votes: 'judging',
  todo: 'reminder',
  'todo.mail.reminder': 'judging',
  'appeals.mail.upheld': 'result',
  'appeals.mail.dismissed': 'result',
  'appeals.mail.corrected': 'result',
  'decisions.mail.result': 'result',
  'decisions.mail.winner': 'result',
  'decisions.mail.handed_down': 'result',
  'decisions.mail.goes_on': 'result',
  'decisions.mail.stays': 'result',
}

/** The kind of a mail by its key, null for one about the account; everything else is about work on a desk. */
export function noticeKindOf(mail: string): NoticeKind | null {
  const fitting = Object.keys(kindsOfMails).filter(each => mail === each || mail.startsWith(`${each}.`))
  const [longest] = fitting.toSorted((a, b) => b.length - a.length)
  const kind = longest ? kindsOfMails[longest] : undefined
  return kind === undefined ? 'desk' : kind
}
