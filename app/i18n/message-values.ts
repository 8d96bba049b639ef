import type { en } from './messages'

/**
 * The compiler reads the placeholders of the English messages, so that a message without its values is an error where
 * it is used. `tests/i18n/catalogues.test.ts` checks the placeholders of the other languages.
 */
type En = typeof en
export type MessageKey = keyof En
export type Values = Record<string, string | number>

/** The keys of messages without placeholders. */
export type PlainKey = { [K in MessageKey]: unknown extends InText<En[K]> ? K : never }[MessageKey]

/** The values of the messages' placeholders, combined for several keys. */
export type ValuesOf<K extends MessageKey> = (
  K extends MessageKey
    ? (values: InText<En[K]>) => void
    : never
) extends (values: infer All) => void
  ? All
  : never

/** The arguments after a key: its values, or none if it has no placeholders; then `More`, each optional. */
export type MessageArgs<K extends MessageKey, More extends unknown[] = []> = [K] extends [PlainKey]
  ? [values?: Record<string, never>, ...more: Partial<More>]
  : [values: ValuesOf<K>, ...more: Partial<More>]

declare const checked: unique symbol
/** Values that were checked against their key. */
export type CheckedValues = Values & { readonly [checked]: true }

/** The values of a message that is translated later. */
export function valuesFor<K extends MessageKey>(key: K, ...values: MessageArgs<K>): CheckedValues
export function valuesFor(_key: MessageKey, values: Values = {}): Values {
  return values
}

/** For values that the compiler cannot check: parsed ones, and those that a typed signature has checked. */
export function uncheckedValues(values: Values): CheckedValues
export function uncheckedValues(values: Values): Values {
  return values
}

/** The placeholders of an ICU message. Texts and the options of plurals and selects are nested in each other. */
export type InText<S extends string, Found = unknown> = S extends `${infer Before}{${infer Rest}`
  ? Before extends `${string}}${infer After}`
    ? InOptions<`${After}{${Rest}`, Found>
    : InArgument<Rest, Found>
  : S extends `${string}}${infer After}`
    ? InOptions<After, Found>
    : Found

type InArgument<S extends string, Found> = S extends `${infer Inside}}${infer After}`
  ? Inside extends `${infer Name}, ${infer Kind}`
    ? Kind extends 'number'
      ? InText<After, Found & { [N in Name]: number }>
      : S extends `${Name}, ${'plural' | 'selectordinal'}, ${infer Options}`
        ? InOptions<Options, Found & { [N in Name]: number }>
        : S extends `${Name}, select, ${infer Options}`
          ? InOptions<Options, Found & { [N in Name]: string | number }>
          : Unreadable<S>
    : InText<After, Found & { [N in Inside]: string | number }>
  : Unreadable<S>

type InOptions<S extends string, Found> = S extends `${infer Before}{${infer Rest}`
  ? Before extends `${string}}${infer After}`
    ? InText<`${After}{${Rest}`, Found>
    : InText<Rest, Found>
  : S extends `${string}}${infer After}`
    ? InText<After, Found>
    : Found

/** No values are possible for a message in another syntax. */
type Unreadable<S extends string> = { 'cannot be read': S }
