import type { Criterion } from './score'

type MarkProblem = 'not_whole' | 'off_scale' | 'off_step'

type RubricProblem =
  | 'not_whole'
  | 'empty_scale'
  | 'negative_weight'
  | 'bad_step'
  | 'duplicate_criterion'
  | 'nothing_counts'

/** Why a mark (hundredths) cannot be saved, or null: steps are counted from the bottom of the scale. */
export const markProblem = (criterion: Criterion, mark: number): MarkProblem | null => {
  if (!Number.isSafeInteger(mark)) return 'not_whole'
  if (mark < criterion.min || mark > criterion.max) return 'off_scale'
  return (mark - criterion.min) % criterion.step === 0 ? null : 'off_step'
}

/**
 * All errors of a rubric, by criterion id (null: the rubric as a whole). `bad_step`: not positive, or the top of the
 * scale cannot be reached by whole steps.
 */
export const rubricProblems = (
  rubric: readonly Criterion[],
): { readonly criterion: string | null; readonly problem: RubricProblem }[] => {
  const found = rubric.flatMap((criterion, position) =>
    criterionProblems(criterion, rubric.slice(0, position)).map(problem => ({
      criterion: criterion.id,
      problem,
    })),
  )
  const counts = rubric.some(criterion => criterion.weight > 0)
  return counts ? found : [...found, { criterion: null, problem: 'nothing_counts' }]
}

const criterionProblems = (criterion: Criterion, before: readonly Criterion[]): RubricProblem[] => {
  const { id, weight, min, max, step } = criterion
  const whole = [weight, min, max, step].every(Number.isSafeInteger)
  const problems: [boolean, RubricProblem][] = [
    [before.some(other => other.id === id), 'duplicate_criterion'],
    [!whole, 'not_whole'],
    [max <= min, 'empty_scale'],
    [weight < 0, 'negative_weight'],
    [step <= 0 || (max > min && (max - min) % step !== 0), 'bad_step'],
  ]
  return problems.filter(([wrong]) => wrong).map(([, problem]) => problem)
}
