import type { FormField, Rubric } from '#app/domain/challenges/content'
import type { Moment, Texts } from './shape'

/** A second stage, for the teams that advance from the first. */
export type FinalContent = {
  names: { first: Texts; final: Texts }
  opens: Moment
  closes: Moment
  judged: Moment
  form: FormField[]
  rubric: Rubric
  /** by team: who is in the final, and their answers, in the order of the form */
  answers: Record<string, string[]>
}

export type PanelContent = {
  name: Texts
  kind: 'jury' | 'public'
  /** in hundredths of a point */
  max: number
  opens: Moment
  closes: Moment
  judges: string[]
}

/** A judge and a team, and the text of the conflict. */
type Told = { judge: string; team: string; day: number; text: string }

/** Events after the first reviews are submitted; days count from now. */
export type StagesScript = {
  final: FinalContent
  panels: PanelContent[]
  redacted: { team: string; from: string; to: string }
  /** known before the assignment */
  conflict: Told
  /** found after the review was submitted */
  late: Told
  reopened: Told
  overridden: Told & { criterion: number; mark: string }
  /** `changes`: the points by which the judge's marks change afterwards */
  discussed: {
    team: string
    posts: (Omit<Told, 'team'> & { stance?: 'agree' | 'disagree'; changes?: number })[]
  }
  advanced: { day: number; reason: string }
  /** while the final is judged: how many reviews each judge has submitted; the next one is a draft */
  submitted: Record<string, number>
  voters: number
}
