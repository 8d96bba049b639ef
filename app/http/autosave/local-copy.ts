import { isContent } from './form-parts'
import type { Bases } from './merge'

/** Typed text that may not be on the server, stored in the browser. */
export type LocalCopy = {
  /** the version that it is based on */
  number: number
  /** name and text of every field, in the form's order */
  fields: [string, string][]
  /** what it is based on, for merging */
  bases: Bases
  /** when it was typed, in epoch milliseconds */
  at: number
  /** a button was pressed with exactly this text */
  pressed: boolean
}

const prefix = 'meydan:typed:'
/** A copy expires after this many milliseconds: 30 days. */
const longest = 30 * 86_400_000

type FormKey = { personId: string; action: string; formId: string }

export function copyKey({ personId, action, formId }: FormKey): string {
  return `${prefix}${personId}:${action}:${formId}`
}

/** The texts of a form, without files, which cannot be stored. */
export function fieldsOf(form: FormData): [string, string][] {
  return [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && isContent(name) ? [[name, value]] : [],
  )
}

/**
 * The texts that the server put into a form. The current values may differ, because a browser that reloads a page can
 * restore what was typed before.
 */
export function serverFieldsOf(form: HTMLFormElement): [string, string][] {
  return [...form.elements]
    .flatMap((control): [string, string][] => {
      if (control instanceof HTMLTextAreaElement) return [[control.name, control.defaultValue]]
      if (control instanceof HTMLSelectElement) {
        const options = [...control.options]
        const chosen = options.filter(option => option.defaultSelected)
        const values = chosen.length > 0 || control.multiple ? chosen : options.slice(0, 1)
        return values.map(option => [control.name, option.value])
      }
      return control instanceof HTMLInputElement ? givenInput(control) : []
    })
    .filter(([name]) => name !== '' && isContent(name))
}

function givenInput({
  type,
  name,
  value,
  defaultValue,
  defaultChecked,
}: HTMLInputElement): [string, string][] {
  if (type === 'checkbox' || type === 'radio') return defaultChecked ? [[name, value]] : []
  return type === 'file' || type === 'submit' || type === 'button' ? [] : [[name, defaultValue]]
}

export function sameFields(one: [string, string][], other: [string, string][]): boolean {
  const plain = (fields: [string, string][]) =>
    JSON.stringify(fields.map(([name, text]) => [name, text.replaceAll('\r\n', '\n')]))
  return plain(one) === plain(other)
}

type Facts = { copy: LocalCopy; now: number; number: number; fields: [string, string][] }

/** Whether a copy found when a page opens contains something that the page does not show. */
export function isWorthOffering({ copy, now, number, fields }: Facts): boolean {
  const arrived = copy.pressed && number > copy.number
  return !arrived && now - copy.at < longest && !sameFields(copy.fields, fields)
}

/** Whether it was stored: some browsers have no storage, or it is full. */
export function writeCopy(key: string, copy: LocalCopy): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(copy))
    return true
  } catch {
    // why: storage may be full or forbidden; the page then says that the text is only on the page
    return false
  }
}

export function readCopy(key: string): LocalCopy | null {
  try {
    return asCopy(JSON.parse(localStorage.getItem(key) ?? 'null'))
  } catch {
    // why: storage may be forbidden, or contain data of other origin
    return null
  }
}

export function removeCopy(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // why: where storage is forbidden there is no copy
  }
}

/** At sign-out removes everything typed from a device that others may use. */
export function removeAllCopies(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
  } catch {
    // why: where storage is forbidden there is no copy
  }
}

function asCopy(value: unknown): LocalCopy | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('number' in value && 'fields' in value && 'at' in value)) return null
  const { number, fields, at } = value
  if (typeof number !== 'number' || typeof at !== 'number' || !Array.isArray(fields)) return null
  const pairs = fields.flatMap((field): [string, string][] => (isPair(field) ? [field] : []))
  const bases = 'bases' in value ? asBases(value.bases) : {}
  return { number, fields: pairs, bases, at, pressed: 'pressed' in value && value.pressed === true }
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every(each => typeof each === 'string')
}

function asBases(value: unknown): Bases {
  return Object.fromEntries(
    Object.entries(Object(value)).map(([part, prints]) => [
      part,
      Array.isArray(prints) ? prints.filter(print => typeof print === 'string') : [],
    ]),
  )
}
