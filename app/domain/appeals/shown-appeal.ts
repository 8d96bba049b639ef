export const appealOutcomes = ['upheld', 'dismissed'] as const
export type AppealOutcome = (typeof appealOutcomes)[number]

type Stored = {
  text: string
  at: Date
  outcome: string | null
  answer: string | null
  answeredAt: Date | null
}

/** An appeal as its team, host and chair read it; without the people who wrote it. */
export function shownAppeal({ text, at, outcome, answer, answeredAt }: Stored) {
  return { text, at, outcome: appealOutcomes.find(each => each === outcome) ?? null, answer, answeredAt }
}
