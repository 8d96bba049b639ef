import type { Written } from '#app/domain/challenges/columns'
import type { FormField, Rubric } from '#app/domain/challenges/content'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import type { LocalText } from '#app/domain/shared/local-text'
import type { Currency } from '#app/domain/shared/money'

export type ImportedPrize = {
  name: LocalText
  note: LocalText
  kind: 'money' | 'in_kind'
  /** minor units for one winner; null for in_kind */
  amount: number | null
  currency: Currency | null
  quantity: number
  rule: 'place' | 'special'
  place: number | null
}

export type ImportedPanel = {
  name: LocalText
  kind: 'jury' | 'public'
  /** the maximum it adds to the final score, in hundredths of a point */
  max: number
  opensAt: Date | null
  closesAt: Date | null
  /** ids of the questions whose answers are public */
  showcase: string[] | null
}

export type ImportedStage = {
  name: LocalText
  opensAt: Date | null
  closesAt: Date | null
  judgingEndsAt: Date | null
  form: FormField[]
  rubric: Rubric
  /** what differs from the default judging policy */
  judging: Partial<JudgingPolicy> | null
  panels: ImportedPanel[]
}

export type ImportedInstitution = {
  slug: string
  name: LocalText
  kind: 'ministry' | 'agency' | 'university' | 'company' | 'other'
  website: string | null
  about: LocalText
}

/** A challenge as read from a file, before it has an id in the database. */
export type ImportedChallenge = Written & {
  feed: 'challenge-gov' | 'meydan'
  /** its id in the feed, or in the Meydan that exported it */
  id: string
  permalink: string | null
  slug: string
  institution: ImportedInstitution
  state: 'draft' | 'published' | 'archived' | 'cancelled'
  stages: ImportedStage[]
  prizes: ImportedPrize[]
  /** the host says that there is no prize */
  noPrize: boolean
  /** the versions of the rules, oldest first */
  rules: LocalText[]
  /** message references */
  warnings: string[]
}
