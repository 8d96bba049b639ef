import { stepUpFields } from './step-up-fields'

/**
 * Fields that contain a secret, in any form: they are never sent back, neither with an error nor after the session
 * ended.
 */
export const secretFields: readonly string[] = ['password', 'current', stepUpFields.password]

/** A form with more characters than this is not sent back to a visitor. */
const maxCharacters = 1_000_000

/** The content of a form whose sender's session has ended: shown again, to be sent once more. */
export type TypedAgain = {
  /** the address that the form is sent to */
  action: string
  /** name and text of every field except secrets and files, in the form's order */
  fields: [string, string][]
  /** whether files were chosen, which a page cannot keep */
  files: boolean
}

/** The content of a form to show again; null when there is none, or it is too large. */
export function typedAgain(action: string, form: FormData): TypedAgain | null {
  const sent = [...form]
  const fields = sent.flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !secretFields.includes(name) ? [[name, value]] : [],
  )
  const characters = fields.reduce((sum, [, text]) => sum + text.length, 0)
  if (fields.length === 0 || characters > maxCharacters) return null
  return { action, fields, files: sent.some(([, value]) => typeof value !== 'string' && value.size > 0) }
}

/** Parses the data of an error page; null when it is something else. */
export function readTypedAgain(answer: unknown): TypedAgain | null {
  const typed = inside(answer, 'typed')
  const [action, fields, files] = ['action', 'fields', 'files'].map(name => inside(typed, name))
  if (typeof action !== 'string' || !Array.isArray(fields)) return null
  const texts = fields.flatMap((field): [string, string][] => (isPair(field) ? [field] : []))
  return { action, fields: texts, files: files === true }
}

function inside(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every(each => typeof each === 'string')
}
