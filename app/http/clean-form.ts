import { secretFields } from './typed-again'

/** More fields than any form of ours has, and fewer than would keep the server busy. */
const mostNames = 4000
const mostFields = 25_000

/** `answers.idea`, `prizes[0].name.en`, `types[]`: no deeper and no longer than our forms go. */
const fieldName = /^[\w-]{1,80}(?:\.[\w-]{1,80}|\[\d{0,3}\]){0,6}$/
const reserved = /(?:^|\.)(?:__proto__|constructor|prototype|__state__)(?:\.|\[|$)/

/** What no text holds: control characters other than tab and line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

/** The form with clean texts, passwords apart, which stay as they were typed; null when its fields could not have come from a form of ours. */
export function cleanForm(form: FormData): FormData | null {
  const fields = [...form]
  const names = new Set(fields.map(([name]) => name))
  if (fields.length > mostFields || names.size > mostNames) return null
  if (![...names].every(name => fieldName.test(name) && !reserved.test(name))) return null
  const clean = new FormData()
  for (const [name, value] of fields) {
    if (typeof value === 'string') clean.append(name, secretFields.includes(name) ? value : cleanText(value))
    else clean.append(name, value)
  }
  return clean
}

/** Stored as it is on both databases: PostgreSQL takes no NUL. */
function cleanText(text: string): string {
  return text.replace(unprintable, '')
}
