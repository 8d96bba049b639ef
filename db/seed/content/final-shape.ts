import type { FormField, Rubric } from '#db/json'
import type { Moment, Texts } from './shape'

/** A second stage, for those whom the first lets through. */
export type FinalContent = {
  names: { first: Texts; final: Texts }
  opens: Moment
  closes: Moment
  judged: Moment
  form: FormField[]
  rubric: Rubric
  /** by team: who is in the final, and what they wrote there, in the order of the form */
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

/** A judge and a team, and what was said about them. */
type Told = { judge: string; team: string; day: number; text: string }

/** What happens after the first reviews are in; days count from now. */
export type StagesScript = {
  final: FinalContent
  panels: PanelContent[]
  redacted: { team: string; from: string; to: string }
  /** known before the work was given out */
  conflict: Told
  /** found when the review was in */
  late: Told
  reopened: Told
  overridden: Told & { criterion: number; mark: string }
  /** `changes`: the points by which the judge's marks move afterwards */
  discussed: {
    team: string
    posts: (Omit<Told, 'team'> & { stance?: 'agree' | 'disagree'; changes?: number })[]
  }
  advanced: { day: number; reason: string }
  /** while the final is judged: how many reviews each has submitted; the next one is begun */
  submitted: Record<string, number>
  voters: number
}
