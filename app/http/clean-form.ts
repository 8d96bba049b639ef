import { secretFields } from './typed-again'

/** More fields than any form of ours has, and few enough to process quickly. */
const maxNames = 4000
const maxFields = 25_000

/** `answers.idea`, `prizes[0].name.en`, `types[]`: the depth and length of our own field names. */
const fieldName = /^[\w-]{1,80}(?:\.[\w-]{1,80}|\[\d{0,3}\]){0,6}$/
const reserved = /(?:^|\.)(?:__proto__|constructor|prototype|__state__)(?:\.|\[|$)/

/** Characters that no text contains: control characters other than tab and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** The form with cleaned texts, except passwords; null when the fields cannot be from a form of ours. */
export function cleanForm(form: FormData): FormData | null {
  const fields = [...form]
  const names = new Set(fields.map(([name]) => name))
  if (fields.length > maxFields || names.size > maxNames) return null
  if (![...names].every(name => fieldName.test(name) && !reserved.test(name))) return null
  const clean = new FormData()
  for (const [name, value] of fields) {
    if (typeof value === 'string') clean.append(name, secretFields.includes(name) ? value : cleanText(value))
    else clean.append(name, value)
  }
  return clean
}

/** A text that both databases can store; PostgreSQL accepts no NUL. */
function cleanText(text: string): string {
  return text.replace(unprintable, '')
}
