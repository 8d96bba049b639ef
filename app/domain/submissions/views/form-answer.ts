/** The server's answer to a form that it refused, read without trusting its shape. */
export type FormAnswer = {
  /** message references, by field name; '' is the form as a whole */
  errors: Record<string, string[]>
  /** what was typed, by field id; null where the answer carries no form */
  typed: Record<string, string> | null
}

export function readAnswer(data: unknown): FormAnswer {
  const result = inside(data, 'result')
  const errors = Object.fromEntries(
    Object.entries(asRecord(inside(result, 'error'))).map(([name, refs]) => [name, strings(refs)]),
  )
  const sent = inside(result, 'initialValue')
  const typed = Object.entries(asRecord(inside(sent, 'answers'))).flatMap(([id, text]) =>
    typeof text === 'string' ? [[id, text] as const] : [],
  )
  return {
    errors,
    typed: sent === undefined ? null : Object.fromEntries(typed),
  }
}

/** The id of the file that an answer says was added, or null. */
export function readAddedFile(data: unknown): string | null {
  const id = inside(data, 'fileId')
  return typeof id === 'string' ? id : null
}

function inside(value: unknown, key: string): unknown {
  return asRecord(value)[key]
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter(each => typeof each === 'string') : []
}
