import type { Criterion, Marks, Rubric } from '#app/domain/challenges/content'
import type { CriterionComments } from '#app/domain/judging/review-history'
import type { Locale } from '#app/domain/shared/local-text'
import { Refusal } from '#app/domain/shared/refusal'
import { allow, deny, type Verdict } from '#app/domain/shared/verdict'
import { markProblem } from '#app/domain/statistics/rubric-check'
import { scoreReview } from '#app/domain/statistics/score'
import { uncheckedValues } from '#app/i18n/message-values'

/** Every value of a criterion's scale, lowest first, in hundredths of a point. */
export function scaleOf({ min, max, step }: Pick<Criterion, 'min' | 'max' | 'step'>): number[] {
  if (step <= 0 || max < min) return []
  return Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => min + index * step)
}

type Written = { marks: Marks; comments: CriterionComments; commentToTeam: string; commentToJury: string }

/** A review as its form shows it in this language. */
export function reviewValues({ marks, comments, commentToTeam, commentToJury }: Written, locale: Locale) {
  const mark = Object.entries(marks).map(([id, each]) => [id, typedMark(each, locale)])
  return { mark: Object.fromEntries(mark), comment: comments, commentToTeam, commentToJury }
}

/** Hundredths of a point as people write them: 7.5 in English, 7,5 in Azerbaijani and Russian. */
export function typedMark(hundredths: number, locale: Locale): string {
  const points = String(hundredths / 100)
  return locale === 'en' ? points : points.replace('.', ',')
}

/** Reads the typed marks ("7.5", "7,5", '') by criterion id; null for text that is not a number of hundredths. */
export function readMarks(typed: Record<string, string>): Record<string, number | null> {
  const marks = Object.entries(typed).filter(([, text]) => text.trim() !== '')
  return Object.fromEntries(marks.map(([id, text]) => [id, readPoints(text)]))
}

function readPoints(text: string): number | null {
  const match = /^(-?)(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(text.trim())
  if (!match) return null
  const size = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'))
  return match[1] ? -size : size
}

/** Checks that each mark is on a criterion of the rubric and on its scale and step; `faults` are the other ids. */
export function checkMarks(
  rubric: Rubric,
  marks: Record<string, number | null>,
): { marks: Marks; faults: string[] } {
  const entries = Object.entries(marks).flatMap(([id, mark]) => {
    const criterion = rubric.criteria.find(each => each.id === id)
    const fits = criterion && mark !== null && markProblem(criterion, mark) === null
    return fits ? [{ id, mark }] : []
  })
  const good = new Set(entries.map(({ id }) => id))
  const faults = Object.keys(marks).filter(id => !good.has(id))
  return { marks: Object.fromEntries(entries.map(({ id, mark }) => [id, mark])), faults }
}

type Typed = { marks: Record<string, number | null>; submit: boolean }

/** The marks of a form; refuses with all errors at once, and to submit also without a mark that is required. */
export function validMarks(rubric: Rubric, { marks: typed, submit }: Typed): Marks {
  const { marks, faults } = checkMarks(rubric, typed)
  const score = scoreReview(rubric.criteria, marks)
  const missing = submit && score.status === 'incomplete' ? score.missing : []
  const wrong = [
    ...faults.map(id => ({ id, reason: 'judging.off_scale' }) as const),
    ...missing.filter(id => !faults.includes(id)).map(id => ({ id, reason: 'judging.mark_needed' }) as const),
  ]
  const [first, ...rest] = wrong
  if (!first) return marks
  const others = Object.fromEntries(rest.map(({ id, reason }) => [`mark.${id}`, [reason]]))
  throw new Refusal('invalid', first.reason, uncheckedValues({}), `mark.${first.id}`, [], others)
}

/** A review may be submitted when every required criterion, and at least one that counts, has a mark. */
export function canSubmitReview(rubric: Rubric, marks: Marks): Verdict {
  const score = scoreReview(rubric.criteria, marks)
  switch (score.status) {
    case 'complete':
      return allow
    case 'incomplete':
      return deny('judging.incomplete', { count: score.missing.length })
    case 'abstained':
      return deny('judging.nothing_marked')
  }
}

/** The progress of a review; an abstention counts as completed but never as a score. */
export type Progress = 'waiting' | 'draft' | 'done' | 'abstained'

export function reviewProgress(
  review: { submittedAt: Date | null; abstainedAt: Date | null } | null | undefined,
): Progress {
  if (!review) return 'waiting'
  if (!review.submittedAt) return 'draft'
  return review.abstainedAt ? 'abstained' : 'done'
}

/** Whether both give every criterion the same mark. */
export function sameMarks(one: Marks, other: Marks): boolean {
  const ids = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...ids].every(id => one[id] === other[id])
}
