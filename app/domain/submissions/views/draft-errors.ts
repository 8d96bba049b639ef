import { messageRef } from '#app/i18n/translate'
import type { DraftView } from '../queries/load-draft.server'
import type { FormAnswer } from './form-answer'

type Line = { fieldId: string | null; ref: string }

/** The errors, beside the fields and in a list: what was refused, and after a try to submit, what is missing. */
export function draftErrors(draft: Pick<DraftView, 'fields' | 'problems'>, answer: FormAnswer) {
  const whole = answer.errors[''] ?? []
  const tried = whole.some(ref => ref.startsWith('submissions.incomplete'))
  const lines: Line[] = [
    ...whole.map(ref => ({ fieldId: null, ref })),
    ...draft.fields.flatMap(({ id }) => [
      ...(answer.errors[`files.${id}`] ?? []).map(ref => ({ fieldId: id, ref })),
      ...(tried ? draft.problems : [])
        .filter(problem => problem.fieldId === id)
        .map(({ reason, params }) => ({ fieldId: id, ref: messageRef(reason, params) })),
    ]),
  ]
  const known = new Set(['', ...draft.fields.map(({ id }) => `files.${id}`)])
  const others = Object.entries(answer.errors)
    .filter(([name]) => !known.has(name))
    .flatMap(([name, refs]) => refs.map(ref => ({ fieldId: name.split('.')[1] ?? null, ref })))
  const summary = [...lines, ...others]
  const byField: Record<string, string[]> = Object.fromEntries(
    draft.fields.map(({ id }) => [id, summary.filter(line => line.fieldId === id).map(line => line.ref)]),
  )
  return { byField, summary }
}
