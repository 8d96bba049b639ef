import type { Eligibility, FormField, Rubric } from '#app/domain/challenges/content'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'
import type { LifeEvent, Theme } from '#app/domain/challenges/vocabulary'
import type { LocalText } from '#app/domain/shared/local-text'
import { prizes } from './sample/prizes'
import { stages } from './sample/stages'
import { brief, eligibilityNote, rules, summary } from './sample/texts'

type StartPrize = {
  name: LocalText
  note: LocalText
  kind: 'money' | 'in_kind'
  amount: number | null
  currency: string | null
  quantity: number
  rule: 'place' | 'special'
  place: number | null
}

/** What a new challenge contains besides its title. It has no dates. */
export type ChallengeStart = {
  summary: LocalText
  brief: LocalText
  rules: LocalText | null
  themes: Theme[]
  lifeEvent: LifeEvent | null
  eligibility: Eligibility
  stages: { name: LocalText; form: FormField[]; rubric: Rubric; judging: JudgingPolicy | null }[]
  prizes: StartPrize[]
}

export const emptyStart: ChallengeStart = {
  ...{ summary: {}, brief: {}, rules: null, themes: [], lifeEvent: null, prizes: [] },
  eligibility: { types: [], teamMin: 1, teamMax: 0, note: {} },
  stages: [{ name: {}, form: [], rubric: { criteria: [], guidance: {}, quorum: 2 }, judging: null }],
}

/** A complete challenge in three languages, to be changed: nothing but its dates is missing. */
export const sampleStart: ChallengeStart = {
  ...{ summary, brief, rules, stages, lifeEvent: 'family', themes: ['transport', 'social', 'education'] },
  eligibility: { types: [], teamMin: 1, teamMax: 5, note: eligibilityNote },
  prizes: prizes.map(({ place, ...prize }) => ({
    ...prize,
    place,
    currency: prize.kind === 'money' ? 'AZN' : null,
    rule: place === null ? 'special' : 'place',
  })),
}
