import { IntlMessageFormat } from 'intl-messageformat'
import type { Locale } from '#app/domain/shared/local-text'
import {
  type CheckedValues,
  type MessageArgs,
  type MessageKey,
  uncheckedValues,
  type Values,
} from './message-values'

/** A message as a catalogue has it, or with its placeholders parsed already, as the browser gets it. */
type Readable = ConstructorParameters<typeof IntlMessageFormat>[0]

/** The messages of a catalogue, or a part of them. */
export type Held = { readonly [K in MessageKey]?: Readable }

/** Translates a message with the values of its placeholders, or with checked values. */
export type Translate = {
  (key: MessageKey, values: CheckedValues): string
  <K extends MessageKey>(key: K, ...values: MessageArgs<K>): string
}

const translators = new WeakMap<Held, Translate>()

/** The translator over one catalogue. Messages are ICU MessageFormat; each is parsed once. */
export function translator(locale: Locale, messages: Held): Translate {
  const known = translators.get(messages) ?? newTranslator(locale, messages)
  translators.set(messages, known)
  return known
}

function newTranslator(locale: Locale, messages: Held): Translate {
  const parsed = new Map<MessageKey, IntlMessageFormat>()
  function t(key: MessageKey, values: CheckedValues): string
  function t<K extends MessageKey>(key: K, ...values: MessageArgs<K>): string
  function t(key: MessageKey, values?: Values): string {
    const message = messages[key]
    if (message === undefined) throw new Error(`no message here: ${key}`)
    if (typeof message === 'string' && !message.includes('{') && !message.includes("'")) return message
    const format = parsed.get(key) ?? new IntlMessageFormat(message, locale, undefined, { ignoreTag: true })
    parsed.set(key, format)
    return String(format.format(values))
  }
  return t
}

export function isMessageKey(text: string, messages: Held): text is MessageKey {
  return Object.hasOwn(messages, text)
}

/** A message key with its values as one string (`form.too_long?max=80`), as validation returns it. */
export function messageRef(key: MessageKey, values: CheckedValues): string
export function messageRef<K extends MessageKey>(key: K, ...values: MessageArgs<K>): string
export function messageRef(key: MessageKey, values: Values = {}): string {
  const query = new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)]))
  return query.size > 0 ? `${key}?${query}` : key
}

/** Translates a message reference. A text that is not a reference is a program error. */
export function translateRef(ref: string, messages: Held, t: Translate): string {
  const [key = '', query] = ref.split('?', 2)
  if (!isMessageKey(key, messages)) throw new Error(`not a message: ${ref}`)
  const values = Object.fromEntries([...new URLSearchParams(query)].map(numberWhereItIsOne))
  return t(key, uncheckedValues(values))
}

function numberWhereItIsOne([name, value]: [string, string]): [string, string | number] {
  return [name, /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value]
}
