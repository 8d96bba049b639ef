import type { FormField } from '#app/domain/challenges/content'
import {
  type CheckedValues,
  type MessageArgs,
  type MessageKey,
  uncheckedValues,
  type Values,
} from '#app/i18n/message-values'

/** One answer of a submission, by field id. */
export type Answers = Record<string, { text: string } | { choice: string } | { files: string[] }>

/** The input of a form: the text, address or chosen option of each field, by field id. */
export type Typed = Record<string, string | undefined>

/** The draft with the typed values; files do not change, and values of unknown fields are dropped. */
export function withTyped(form: readonly FormField[], draft: Answers, typed: Typed): Answers {
  return Object.fromEntries(
    form.flatMap(({ id, kind }) => {
      if (kind === 'file') return draft[id] ? [[id, draft[id]]] : []
      const text = (Object.hasOwn(typed, id) ? typed[id] : undefined)?.replace(/\r\n?/g, '\n')
      if (!text) return []
      return [[id, kind === 'choice' ? { choice: text } : { text }]]
    }),
  )
}

export function textOf(answers: Answers, fieldId: string): string {
  const answer = answers[fieldId]
  if (!answer) return ''
  if ('text' in answer) return answer.text
  return 'choice' in answer ? answer.choice : ''
}

/** The draft as its form sends it; files are sent separately. */
export function draftFields(
  fields: readonly { id: string; kind: FormField['kind']; text: string }[],
): [name: string, text: string][] {
  return fields.flatMap(({ id, kind, text }): [string, string][] =>
    kind === 'file' || text === '' ? [] : [[`answers.${id}`, text]],
  )
}

export function filesOf(answers: Answers, fieldId: string): string[] {
  const answer = answers[fieldId]
  return answer && 'files' in answer ? answer.files : []
}

/** The same answers, with one field's files replaced. */
export function withFiles(answers: Answers, fieldId: string, files: string[]): Answers {
  const { [fieldId]: _, ...rest } = answers
  return files.length > 0 ? { ...rest, [fieldId]: { files } } : rest
}

export function sameAnswers(one: Answers, other: Answers): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...fields].every(
    id => textOf(one, id) === textOf(other, id) && filesOf(one, id).join() === filesOf(other, id).join(),
  )
}

type Lack = Omit<Problem, 'fieldId'>
export type Problem = { fieldId: string; reason: MessageKey; params: CheckedValues }

/** The problems that prevent submitting these answers, in the order of the form. */
export function problemsOf(form: readonly FormField[], answers: Answers): Problem[] {
  return form.flatMap(field => {
    const problem = problemOf(field, answers)
    return problem ? [{ fieldId: field.id, ...problem }] : []
  })
}

function problemOf(field: FormField, answers: Answers): Lack | null {
  if (field.kind === 'file') return fileProblem(field, filesOf(answers, field.id).length)
  const text = textOf(answers, field.id).trim()
  if (text === '') return field.required ? lack('form.required') : null
  if (field.kind === 'link' && !isWebAddress(text)) return lack('form.url')
  if (field.kind === 'choice' && !field.options.some(option => option.id === text))
    return lack('form.invalid')
  const max = field.maxLength
  return max !== null && characters(text) > max ? lack('form.too_long', { max }) : null
}

function fileProblem({ required, maxFiles }: FormField, count: number): Lack | null {
  if (required && count === 0) return lack('submissions.file_needed')
  return count > maxFiles ? lack('submissions.too_many_files', { max: maxFiles }) : null
}

function lack<K extends MessageKey>(reason: K, ...values: MessageArgs<K>): Lack
function lack(reason: MessageKey, values: Values = {}): Lack {
  return { reason, params: uncheckedValues(values) }
}

/** The number of characters as a person counts them: a letter outside the basic plane is one. */
export function characters(text: string): number {
  return [...text].length
}

export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
