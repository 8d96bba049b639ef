import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  copyKey,
  fieldsOf,
  isWorthOffering,
  type LocalCopy,
  readCopy,
  removeAllCopies,
  writeCopy,
} from '#app/http/autosave/local-copy'
import { readOutcome } from '#app/http/autosave/outcome'

const copy: LocalCopy = {
  ...{ number: 3, fields: [['idea', 'An idea']], bases: { idea: ['print'] }, at: 1000, pressed: false },
}
const offered = (changes: Partial<Parameters<typeof isWorthOffering>[0]>) =>
  isWorthOffering({ copy, now: 2000, number: 3, fields: [['idea', 'Something else']], ...changes })

describe('a copy found when a page opens', () => {
  test('is offered when the page shows another text', () => {
    expect(offered({})).toBe(true)
  })

  test('is not offered when the page shows the same, whatever its line ends', () => {
    const lines = { ...copy, fields: [['idea', 'One\nTwo']] as [string, string][] }
    expect(offered({ copy: lines, fields: [['idea', 'One\r\nTwo']] })).toBe(false)
  })

  test('is not offered when a button sent it to the server', () => {
    expect(offered({ copy: { ...copy, pressed: true }, number: 4 })).toBe(false)
    expect(offered({ copy: { ...copy, pressed: true }, number: 3 })).toBe(true)
  })

  test('is not offered after 30 days', () => {
    expect(offered({ now: 1000 + 30 * 86_400_000 })).toBe(false)
  })
})

test('files and bookkeeping fields are not stored', () => {
  const form = new FormData()
  form.append('draftNumber', '3')
  form.append('key', 'abc')
  form.append('files.a', new File(['x'], 'x.txt'))
  form.append('answers.idea', 'An idea')
  expect(fieldsOf(form)).toEqual([['answers.idea', 'An idea']])
})

describe('in the storage of a browser', () => {
  const items = new Map<string, string>()
  beforeEach(() => {
    items.clear()
    const storage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, text: string) => items.set(key, text),
      removeItem: (key: string) => items.delete(key),
    }
    const keyed = new Proxy(storage, {
      ownKeys: () => [...items.keys()],
      getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    })
    vi.stubGlobal('localStorage', keyed)
  })
  afterEach(() => vi.unstubAllGlobals())

  test('a copy is found only by the same person at the same form', () => {
    const key = (personId: string) => copyKey({ personId, action: '/entries/1', formId: 'draft' })
    expect(writeCopy(key('aysel'), copy)).toBe(true)
    expect([readCopy(key('aysel')), readCopy(key('murad'))]).toEqual([copy, null])
  })

  test('signing out removes every copy and nothing else', () => {
    writeCopy(copyKey({ personId: 'aysel', action: '/a', formId: 'a' }), copy)
    items.set('theme', 'dark')
    removeAllCopies()
    expect([...items.keys()]).toEqual(['theme'])
  })

  test('foreign data in the storage are ignored', () => {
    for (const text of ['{', 'null', '[]', '{"number":"3"}', '{"number":1,"at":2,"fields":"x"}']) {
      items.set('odd', text)
      expect(readCopy('odd')).toBe(null)
    }
  })

  test('a full or forbidden storage is reported, not thrown', () => {
    vi.stubGlobal('localStorage', {
      setItem: () => {
        throw new Error('full')
      },
    })
    expect(writeCopy('a', copy)).toBe(false)
  })
})

const news = { taken: {}, ids: [], stored: null }

describe('what an answer means for the text', () => {
  test.each([
    [undefined, { kind: 'saved', number: null, news }],
    [{ number: 5 }, { kind: 'saved', number: 5, news }],
    [{ draftNumber: 6 }, { kind: 'saved', number: 6, news }],
    [{ version: 7 }, { kind: 'saved', number: 7, news }],
    [
      { version: 7, taken: { title: [['title', 'T']] }, conflicts: { plan: { text: 'P', print: 'p' } } },
      {
        ...{ kind: 'conflict', number: 7, news: { ...news, taken: { title: [['title', 'T']] } } },
        conflicts: { plan: { text: 'P', print: 'p' } },
      },
    ],
    [{ failed: 'offline' }, { kind: 'offline' }],
    [{ failed: 'signed_out' }, { kind: 'signed_out' }],
    [{ result: { error: { '': ['judging.ended'] } } }, { kind: 'closed', reasons: ['judging.ended'] }],
    [
      { result: { error: { 'mark.impact': ['judging.off_scale'] } } },
      { kind: 'invalid', errors: { 'mark.impact': ['judging.off_scale'] } },
    ],
  ])('%j', (answer, outcome) => {
    expect(readOutcome(answer)).toEqual(outcome)
  })
})
