import canonicalize from 'canonicalize'
import type { LocalText } from '#app/domain/shared/local-text'
import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'
import type { Criterion, Marks, Rubric } from './content'
import type { JudgingPolicy } from './policy-schema'
import type { StageUse } from './stage-rules'

/** The rules by which a stage is judged. */
export type Rules = { rubric: Rubric; judging: Partial<JudgingPolicy> | null }

type Stage = { relied: StageUse; decided: boolean }

/** How a part of the rules may be changed now: freely, with a public reason that is stored, or not at all. */
export type Editability = 'free' | 'with_reason' | 'never'

/**
 * Teams rely on the criteria from their entry on. Everything is frozen when judging opens, and permanently once
 * decided.
 */
export function freedomOf(part: 'rubric' | 'judging', { relied, decided }: Stage): Editability {
  if (decided) return 'never'
  return relied.judging || (part === 'rubric' && relied.entered) ? 'with_reason' : 'free'
}

export function isSameRules(before: Rules, after: Rules): boolean {
  return canonicalize(before) === canonicalize(after)
}

/** Teams entered on the promise that nobody reads submissions before the deadline. */
export function mayUnseal(before: JudgingPolicy, after: JudgingPolicy, { relied }: Pick<Stage, 'relied'>) {
  return before.sealed && !after.sealed && relied.entered ? deny('challenges.stages.fixed.seal') : allow
}

/** The marks of a review; `done`: it is submitted and must stay complete. */
export type ReviewMarks = { marks: Marks; done: boolean }

/** Existing marks must fit the new criteria, and complete reviews must stay complete. */
export function mayRescale(
  before: Rubric,
  after: Rubric,
  { submitted, name }: { submitted: readonly ReviewMarks[]; name: (text: LocalText) => string },
): Verdict {
  const lost = before.criteria.map(criterion => {
    const next = after.criteria.find(({ id }) => id === criterion.id)
    return keepsMarks({ criterion, next, submitted, name })
  })
  const required = after.criteria.filter(
    ({ id, required, weight }) =>
      required && weight > 0 && submitted.some(each => each.done && !(id in each.marks)),
  )
  const unmarked = required.map(each =>
    deny('challenges.stages.required_unmarked', { criterion: name(each.name) }),
  )
  return all(...lost, ...unmarked)
}

type Kept = {
  criterion: Criterion
  next: Criterion | undefined
  submitted: readonly ReviewMarks[]
  name: (text: LocalText) => string
}

function keepsMarks({ criterion, next, submitted, name }: Kept): Verdict {
  const marks = submitted.flatMap(({ marks }) => marks[criterion.id] ?? [])
  const named = { criterion: name(criterion.name) }
  if (!next) return marks.length > 0 ? deny('challenges.stages.criterion_marked', named) : allow
  const lost = marks.find(mark => !isOnScale(next, mark))
  return lost === undefined ? allow : deny('challenges.stages.mark_lost', { ...named, mark: lost / 100 })
}

function isOnScale({ min, max, step }: Criterion, mark: number): boolean {
  return mark >= min && mark <= max && (mark - min) % step === 0
}
