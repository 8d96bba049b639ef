import { describe, expect, test } from 'vitest'
import { encodingOf, type TableSink, tableReader } from '#app/domain/attempts/read-table'
import { predictionsReader } from '#app/domain/attempts/score-predictions'
import { truthReader } from '#app/domain/attempts/truth'

const ids = ['a', 'b', 'c', 'd']
const numbers = {
  ids,
  rowOf: new Map(ids.map((id, row) => [id, row])),
  values: [1, 2, 3, 4],
  isPublic: Uint8Array.from([1, 1, 0, 0]),
}
const columns = { id: 'id', target: 'y' }
type Wanted = Parameters<typeof predictionsReader>[0]

/** Reads a text in pieces of this many characters: however it arrives, the outcome is the same. */
function readText(text: string, sink: TableSink, piece = text.length || 1) {
  const reader = tableReader(sink)
  for (let at = 0; at < text.length; at += piece) reader.write(text.slice(at, at + piece))
  reader.end()
}

function scorePredictions({ text, ...wanted }: Wanted & { text: string }) {
  const whole = predictionsReader(wanted)
  readText(text, whole.sink)
  const outcome = whole.result()
  for (const piece of text.length < 1000 ? [1, 2, 3, 7] : []) {
    const { sink, result } = predictionsReader(wanted)
    readText(text, sink, piece)
    expect(result()).toEqual(outcome)
  }
  return outcome
}

const check = (text: string) =>
  scorePredictions({ text, metric: 'mae', positive: null, columns, truth: numbers })
const faultsOf = (text: string) => {
  const { report } = check(text)
  return report.kind === 'faults' ? report.faults : report
}
const right = 'id,y\na,1\nb,2\nc,3\nd,5\n'

describe('a file of predictions', () => {
  test('is scored on its public and its private rows apart', () => {
    expect(check(right)).toEqual({
      report: { kind: 'fine', rows: 4, ignored: [] },
      scores: { open: 0, sealed: 0.5 },
    })
  })

  test.each([
    ['rows in another order', 'id,y\nd,5\nc,3\nb,2\na,1'],
    ['Windows line ends', right.replaceAll('\n', '\r\n')],
    ['the line ends of old Macs', right.replaceAll('\n', '\r')],
    ['semicolons and decimal commas', 'id;y\na;1,0\nb;2,0\nc;3,0\nd;5,0\n'],
    ['tabs', right.replaceAll(',', '\t')],
    ['quoted cells, and a break inside one', 'id,y,note\n"a","1","two\nlines"\nb,2,\nc,3,\n"d",5,\n'],
    ['other columns, in another order', 'y,id,z\n1,a,\n2,b,\n3,c,\n5,d,\n'],
    ['blank lines and spaces around cells', 'id , y\n\n a , 1 \nb,2\nc,3\n\nd,5\n\n'],
    ['numbers with exponents', 'id,y\na,1e0\nb,.2e1\nc,+3\nd,5.\n'],
  ])('may have %s', (_, text) => {
    expect(check(text).scores).toEqual({ open: 0, sealed: 0.5 })
  })

  test.each(['utf-8 bom', 'utf-16le', 'utf-16be', 'utf-16le without mark'])('may be in %s', encoding => {
    const wide = Buffer.from(right, 'utf16le')
    const bytes: Record<string, Buffer> = {
      'utf-8 bom': Buffer.from(`\ufeff${right}`),
      'utf-16le': Buffer.from(`\ufeff${right}`, 'utf16le'),
      'utf-16be': Buffer.from(`\ufeff${right}`, 'utf16le').swap16(),
      'utf-16le without mark': wide,
    }
    const file = bytes[encoding] ?? Buffer.alloc(0)
    const text = new TextDecoder(encodingOf(file), { fatal: true }).decode(file)
    expect(check(text).scores).toEqual({ open: 0, sealed: 0.5 })
  })

  test.each([
    ['JSON Lines', '{"id":"a","y":1}\n{"id":"b","y":"2"}\n\n{"y":3,"id":"c"}\n{"id":"d","y":5,"z":true}'],
    [
      'JSON Lines with Windows line ends',
      '{"id":"a","y":1}\r\n{"id":"b","y":2}\r\n{"id":"c","y":3}\r\n{"id":"d","y":5}\r\n',
    ],
  ])('may be %s', (_, text) => {
    expect(check(text).scores).toEqual({ open: 0, sealed: 0.5 })
  })

  test('in JSON Lines names its faults by line, too', () => {
    const text =
      '{"id":"a","y":1}\n{"id":"b","y":null}\n[1]\n{"id":"c","y":[3]}\n{"id":"d","y":1e999}\n{"id":'
    expect(faultsOf(text)).toEqual([
      { kind: 'json', count: 3, first: [3, 4, 6].map(line => ({ line, id: '' })) },
      { kind: 'missing', count: 1, first: [{ line: null, id: 'c' }] },
      { kind: 'empty', count: 1, first: [{ line: 2, id: 'b', value: '' }] },
      { kind: 'not_finite', count: 1, first: [{ line: 5, id: 'd', value: 'Infinity' }] },
    ])
  })

  test('names every kind of fault with its line', () => {
    expect(faultsOf('id,y\na,1\na,2\nz,3\n,4\nb,nan\nc,inf\nd\n')).toEqual([
      { kind: 'cells', count: 1, first: [{ line: 8, id: 'd', value: '1' }] },
      { kind: 'no_id', count: 1, first: [{ line: 5, id: '' }] },
      { kind: 'duplicate', count: 1, first: [{ line: 3, id: 'a', other: 2 }] },
      { kind: 'unknown', count: 1, first: [{ line: 4, id: 'z' }] },
      { kind: 'missing', count: 1, first: [{ line: null, id: 'd' }] },
      { kind: 'empty', count: 1, first: [{ line: 6, id: 'b', value: 'nan' }] },
      { kind: 'not_finite', count: 1, first: [{ line: 7, id: 'c', value: 'inf' }] },
    ])
    expect(faultsOf('id,y\na,1\nb,two\nc,1.000,5\nd,4\n')).toEqual([
      { kind: 'cells', count: 1, first: [{ line: 4, id: 'c', value: '3' }] },
      { kind: 'missing', count: 1, first: [{ line: null, id: 'c' }] },
      { kind: 'not_a_number', count: 1, first: [{ line: 3, id: 'b', value: 'two' }] },
    ])
  })

  test('counts lines inside quoted cells', () => {
    expect(faultsOf('id,y\n"a","1"\n"b\n",2\nc,x\nd,4\n')).toEqual([
      { kind: 'not_a_number', count: 1, first: [{ line: 5, id: 'c', value: 'x' }] },
    ])
  })

  test('with a quotation mark that nothing closes says where it begins', () => {
    expect(faultsOf('id,y\na,1\nb,"2\nc,3\nd,4\n')).toEqual([
      { kind: 'quotes', count: 1, first: [{ line: 3, id: 'b' }] },
      { kind: 'missing', count: 3, first: ['b', 'c', 'd'].map(id => ({ line: null, id })) },
    ])
  })

  test.each(['', 'NaN', 'nan', 'NULL', 'None', 'N/A', '#N/A', '<NA>', '-'])(
    'has no value where it has “%s”',
    cell => {
      expect(faultsOf(`id,y\na,${cell}\nb,2\nc,3\nd,4\n`)).toMatchObject([{ kind: 'empty', count: 1 }])
    },
  )

  test('shows the first ten faults of a kind and counts the others', () => {
    const rows = Array.from({ length: 25 }, (_, row) => `x${row},1`).join('\n')
    expect(faultsOf(`id,y\n${rows}\n`)).toMatchObject([
      { kind: 'unknown', count: 25, first: expect.objectContaining({ length: 10 }) },
      { kind: 'missing', count: 4 },
    ])
  })

  test('without the columns names those that it has', () => {
    expect(check('ID,value\na,1\n')).toEqual({
      report: { kind: 'columns', missing: ['id', 'y'], found: ['ID', 'value'] },
      scores: null,
    })
    expect(check('').report).toEqual({ kind: 'unreadable', reason: 'empty' })
    expect(check('id,y\n').report).toEqual({ kind: 'unreadable', reason: 'empty' })
  })

  test('shortens a cell that is as long as a book', () => {
    const [fault] = [faultsOf(`id,y\na,${'x'.repeat(100_000)}\nb,2\nc,3\nd,4\n`)].flat()
    expect(JSON.stringify(fault).length).toBeLessThan(300)
  })
})

describe('classes', () => {
  const truth = { ...numbers, values: ['0', '1', '1', '0'] }
  const score = (text: string) =>
    scorePredictions({ text, metric: 'accuracy', positive: null, columns, truth })

  test('written in another way are refused with their line, not counted as wrong', () => {
    expect(score('id,y\na,0\nb,1.0\nc,01\nd,0\n').report).toMatchObject({
      faults: [
        {
          kind: 'label',
          count: 2,
          first: [
            { line: 3, id: 'b', value: '1.0' },
            { line: 4, id: 'c', value: '01' },
          ],
        },
      ],
    })
  })

  test('that a number is asked for are probabilities between 0 and 1', () => {
    const text = 'id,y\na,0\nb,1.2\nc,0.5\nd,-0.1\n'
    expect(
      scorePredictions({ text, metric: 'log_loss', positive: '1', columns, truth }).report,
    ).toMatchObject({ faults: [{ kind: 'range', count: 2 }] })
  })
})

describe('a truth file', () => {
  const read = (text: string, split: string | null = null) => {
    const { sink, result } = truthReader({ metric: 'mae', columns: { id: 'id', target: 'y', split } })
    readText(text, sink)
    return result()
  }

  test('is read in its order, with the part of each row where a column says it', () => {
    expect(read('id,y,Usage\nb,2,Public\na,1,Private\n', 'Usage')).toMatchObject({
      ids: ['b', 'a'],
      values: [2, 1],
      isPublic: Uint8Array.from([1, 0]),
    })
  })

  test('names its faults like a file of predictions', () => {
    expect(read('id,y,part\na,1,public\nb,,private\na,2,public\nc,3,hidden\n', 'part')).toEqual({
      kind: 'faults',
      rows: 1,
      faults: [
        { kind: 'duplicate', count: 1, first: [{ line: 4, id: 'a', other: 2 }] },
        { kind: 'empty', count: 1, first: [{ line: 3, id: 'b', value: '' }] },
        { kind: 'split', count: 1, first: [{ line: 5, id: 'c', value: 'hidden' }] },
      ],
    })
  })
})
