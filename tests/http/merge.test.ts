import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Fields, fieldsOfParts, fieldsOfValues, partsOf } from '#app/http/autosave/form-parts'
import { basesOf, type Choices, mergeParts, printOf } from '#app/http/autosave/merge'

type Sides = { base: unknown; mine: unknown; theirs: unknown; choices?: Choices }

/** Merges forms that are given by their values. */
function merge({ base, mine, theirs, choices = {} }: Sides) {
  const parts = (values: unknown) => partsOf(fieldsOfValues(values))
  const bases = basesOf(parts(base))
  const {
    parts: merged,
    taken,
    conflicts,
  } = mergeParts({
    ...{ bases, choices, mine: parts(mine), theirs: parts(theirs) },
  })
  return { fields: fieldsOfParts(merged), taken, conflicts }
}

const base = { plan: 'Old plan', test: 'Old test' }

describe('two people who write the same form', () => {
  test('each keeps the field that only they changed', () => {
    const merged = merge({
      base,
      mine: { ...base, test: 'My test' },
      theirs: { ...base, plan: 'Their plan' },
    })
    expect(merged.fields).toEqual([
      ['plan', 'Their plan'],
      ['test', 'My test'],
    ])
    expect([merged.taken, merged.conflicts]).toEqual([['plan'], []])
  })

  test('a field that both changed is a conflict, and the stored text stays', () => {
    const merged = merge({ base, mine: { ...base, plan: 'Mine' }, theirs: { ...base, plan: 'Theirs' } })
    expect(merged.fields[0]).toEqual(['plan', 'Theirs'])
    expect([merged.taken, merged.conflicts]).toEqual([[], ['plan']])
  })

  test('a field that both changed to the same is no conflict', () => {
    const same = { ...base, plan: 'Same' }
    expect(merge({ base, mine: same, theirs: same }).conflicts).toEqual([])
  })

  test('a field that one emptied and the other changed is a conflict', () => {
    const mine = { test: base.test }
    expect(merge({ base, mine, theirs: { ...base, plan: 'Theirs' } }).conflicts).toEqual(['plan'])
  })

  test('spaces around a text, line ends and a decimal comma are no change', () => {
    const print = (text: string) => printOf([['plan', text]])
    expect(print(' One\r\nTwo ')).toBe(print('One\nTwo'))
    expect(print('7,5')).toBe(print('7.5'))
    expect(print('One')).not.toBe(print('Two'))
  })
})

describe('a decision about a conflict', () => {
  const sides = { base, mine: { ...base, plan: 'Mine' }, theirs: { ...base, plan: 'Theirs' } }
  test('for the stored text takes it', () => {
    const merged = merge({ ...sides, choices: { plan: 'take' } })
    expect([merged.fields[0], merged.taken, merged.conflicts]).toEqual([['plan', 'Theirs'], ['plan'], []])
  })

  test('for the own text holds only against the text that the person saw', () => {
    const seen = printOf([['plan', 'Theirs']])
    const merged = merge({ ...sides, choices: { plan: { keepOver: seen } } })
    expect([merged.fields[0], merged.conflicts]).toEqual([['plan', 'Mine'], []])
    const newer = { ...base, plan: 'Newer' }
    expect(merge({ ...sides, theirs: newer, choices: { plan: { keepOver: seen } } }).conflicts).toEqual([
      'plan',
    ])
  })
})

test('a save of the same page whose answer was lost is not taken for another person', () => {
  const [before, lost, now] = ['Old', 'Lost', 'Now'].map((text): Fields => [['plan', text]])
  const bases = { plan: [before ?? [], lost ?? []].map(printOf) }
  const sides = { mine: partsOf(now ?? []), theirs: partsOf(lost ?? []), choices: {} }
  expect(mergeParts({ bases, ...sides }).conflicts).toEqual([])
})

describe('lists', () => {
  const first = { id: 'a', name: { en: 'First' } }
  const second = { id: 'b', name: { en: 'Second' } }
  const list = { prizes: [first, second] }
  const names = ({ fields }: { fields: Fields }) =>
    fields.filter(([name]) => name.endsWith('.name.en')).map(([, text]) => text)

  test('rows are merged by their ids, also after they were moved', () => {
    const merged = merge({
      base: list,
      mine: { prizes: [first, { ...second, name: { en: 'My second' } }] },
      theirs: { prizes: [second, { ...first, name: { en: 'Their first' } }] },
    })
    expect([names(merged), merged.conflicts]).toEqual([['My second', 'Their first'], []])
  })

  test('a row added or removed by another stays so', () => {
    const third = { id: 'c', name: { en: 'Third' } }
    const mine = { prizes: [{ ...first, name: { en: 'Mine' } }, second] }
    const added = merge({ base: list, mine, theirs: { prizes: [first, second, third] } })
    expect([names(added), added.conflicts]).toEqual([['Mine', 'Second', 'Third'], []])
    const removed = merge({ base: list, mine, theirs: { prizes: [first] } })
    expect([names(removed), removed.conflicts]).toEqual([['Mine'], []])
  })

  test('a row that one changed and the other removed is a conflict', () => {
    const mine = { prizes: [first, { ...second, name: { en: 'Mine' } }] }
    expect(merge({ base: list, mine, theirs: { prizes: [first] } }).conflicts).toEqual(['prizes.b'])
  })

  test('rows added by both are a conflict of the list', () => {
    const mine = { prizes: [first, second, { name: { en: 'New' } }] }
    const theirs = { prizes: [first, second, { id: 'c', name: { en: 'Third' } }] }
    expect(merge({ base: list, mine, theirs }).conflicts).toEqual(['prizes'])
  })
})

test('whatever both type, each field has the text of the one who changed it, or is a conflict', () => {
  const texts = fc.record({ a: fc.constantFrom('1', '2', '3'), b: fc.constantFrom('1', '2', '3') })
  fc.assert(
    fc.property(texts, texts, texts, (start, mine, theirs) => {
      const { fields, conflicts } = merge({ base: start, mine, theirs })
      const merged = Object.fromEntries(fields)
      for (const name of ['a', 'b'] as const) {
        const both = mine[name] !== start[name] && theirs[name] !== start[name] && mine[name] !== theirs[name]
        expect(conflicts.includes(name)).toBe(both)
        expect(merged[name]).toBe(mine[name] !== start[name] && !both ? mine[name] : theirs[name])
      }
    }),
    { numRuns: 200 },
  )
})
