import type { DraftView } from '../queries/load-draft.server'
import type { FormAnswer } from './form-answer'

type Line = { fieldId: string | null; ref: string }

/** The errors of a refused save, beside the fields and in a list. */
export function draftErrors(draft: Pick<DraftView, 'fields'>, answer: FormAnswer) {
  const lines: Line[] = [
    ...(answer.errors[''] ?? []).map(ref => ({ fieldId: null, ref })),
    ...draft.fields.flatMap(({ id }) =>
      (answer.errors[`files.${id}`] ?? []).map(ref => ({ fieldId: id, ref })),
    ),
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
