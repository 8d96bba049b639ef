import type { NoticeKind } from './kinds'

/** How often mails of a kind go out. Every notice is also on the site. */
export const frequencies = ['at_once', 'daily', 'weekly', 'never'] as const
export type Frequency = (typeof frequencies)[number]

/** Stands for every kind, in a preference about one challenge. */
export const anyKind = 'any'

type Preference = { kind: string; challengeId: string; frequency: string }

/** What a person has chosen for one challenge comes before what they have chosen for the kind. */
export function frequencyOf(
  preferences: readonly Preference[],
  { kind, challengeId }: { kind: NoticeKind; challengeId: string | null },
): Frequency {
  const own = preferences.find(each => each.kind === anyKind && each.challengeId === challengeId)
  const general = preferences.find(each => each.kind === kind && each.challengeId === '')
  const chosen = (own ?? general)?.frequency
  return frequencies.find(each => each === chosen) ?? 'at_once'
}
