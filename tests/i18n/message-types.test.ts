import { expect, expectTypeOf, test } from 'vitest'
import { deny } from '#app/domain/shared/verdict'
import { translate } from '#app/i18n/catalogues'
import {
  type InText,
  type MessageKey,
  type PlainKey,
  type ValuesOf,
  valuesFor,
} from '#app/i18n/message-values'
import type { en } from '#app/i18n/messages'
import { messageRef } from '#app/i18n/translate'

const t = translate('en')

test('the compiler reads every English message', () => {
  type Widened = { [K in MessageKey]: string extends (typeof en)[K] ? K : never }[MessageKey]
  type Unread = { [K in MessageKey]: InText<(typeof en)[K]> extends { 'cannot be read': string } ? K : never }
  expectTypeOf<Widened>().toBeNever()
  expectTypeOf<Unread[MessageKey]>().toBeNever()
})

test('the compiler finds placeholders inside plurals and selects, and knows which are numbers', () => {
  expectTypeOf<InText<'Nothing'>>().toBeUnknown()
  expectTypeOf<InText<'{name}'>>().toEqualTypeOf<{ name: string | number }>()
  expectTypeOf<InText<'{n, number} %'>>().toEqualTypeOf<{ n: number }>()
  expectTypeOf<InText<'{count, plural, one {# day} other {# days}}'>>().toEqualTypeOf<{ count: number }>()
  expectTypeOf<InText<'{n, selectordinal, one {#st} other {#th}}'>>().toEqualTypeOf<{ n: number }>()
  type Deep = InText<'{who, select, none {{n, plural, =0 {no} other {{team}}}} other {by {who}}} and {b}'>
  expectTypeOf<keyof Deep>().toEqualTypeOf<'who' | 'n' | 'team' | 'b'>()
  expectTypeOf<Deep['n']>().toEqualTypeOf<number>()
  expectTypeOf<Deep['team']>().toEqualTypeOf<string | number>()
  expectTypeOf<InText<'{n, date}'>>().toHaveProperty('cannot be read')
})

test('a message without the values it needs is an error of the compiler and of the program', () => {
  // @ts-expect-error: the name is missing
  expect(() => t('people.sessions.end_name')).toThrow()
  // @ts-expect-error: the name has another name
  expect(() => t('people.sessions.end_name', { who: 'Aysel' })).toThrow()
  // @ts-expect-error: a plural needs a number
  expect(t('judging.jury_count', { count: 'two' })).toBe('NaN judges have accepted')
  // @ts-expect-error: there is no such message
  expect(() => t('people.sessions.no_such')).toThrow()
  // @ts-expect-error: a refusal needs the values of its reason
  expect(deny('teams.entry.closed').ok).toBe(false)
  // @ts-expect-error: so does a message of validation
  expect(messageRef('form.too_long')).toBe('form.too_long')
  expect(t('people.sessions.end_name', { name: 'Aysel' })).toContain('Aysel')
})

test('a key that is made of parts needs the values of every message it may name', () => {
  const either = (key: 'teams.entry.not_open' | 'teams.entry.not_taking') => [
    // @ts-expect-error: one of the two has a placeholder
    () => t(key),
    () => t(key, { at: 'noon' }),
  ]
  expect(either('teams.entry.not_taking').map(say => say())[1]).toBe(t('teams.entry.not_taking'))
  // @ts-expect-error: any message may need values
  const any = (key: MessageKey) => t(key)
  expect(any('people.account.join')).toBe('Join')
  const plain = (key: PlainKey) => t(key)
  expect(plain('people.account.join')).toBe('Join')
  expectTypeOf<ValuesOf<'form.too_long' | 'form.too_short'>>().toHaveProperty('max')
  expectTypeOf<ValuesOf<'form.too_long' | 'form.too_short'>>().toHaveProperty('min')
})

test('values that were checked with their key are said later', () => {
  const refused = deny('teams.entry.closed', { at: 'noon' })
  expect(t(refused.reason, refused.params)).toBe(t('teams.entry.closed', { at: 'noon' }))
  const values = valuesFor('people.sessions.end_name', { name: 'Aysel' })
  expect(t('people.sessions.end_name', values)).toContain('Aysel')
})
