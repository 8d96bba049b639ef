import { expect, test } from 'vitest'
import type { AssignmentFacts } from '#app/domain/assignment/assignment-facts'
import { namesInFile, panelsOf, readCsv, writeCsv } from '#app/domain/assignment/assignments-csv'

const row = { judge: 'a@x.az', name: 'A', submission: 'AAAAA', team: 'Alma', topic: '', state: 'waiting' }
const judge = (id: string) => ({ id, topics: null, maxLoad: null, seated: true })
const submission = (id: string, over: Partial<AssignmentFacts['submissions'][number]> = {}) => ({
  ...{ id, topic: null, barred: [], standing: [], begun: [] },
  ...over,
})
const facts: AssignmentFacts = {
  judges: [judge('j1'), judge('j2')],
  submissions: [submission('aaaaa1', { barred: [1] }), submission('bbbbb1', { begun: [1] })],
}
const known = {
  facts,
  judges: new Map([
    ['a@x.az', 'j1'],
    ['b@x.az', 'j2'],
    ['j2', 'j2'],
  ]),
  keyOf: (email: string) => email.toLowerCase(),
}
const panels = (text: string) => panelsOf(readCsv(text).lines, known)

test('a written file can be read back: byte order mark, line ends and quotes included', () => {
  const text = writeCsv([{ ...row, team: 'Alma; "Bağ", 1\nsətir' }, row])
  expect(text.startsWith('\ufeffjudge,name,submission,team,topic,state\r\n')).toBe(true)
  expect(readCsv(text)).toEqual({
    lines: [
      { line: 2, judge: 'a@x.az', submission: 'AAAAA' },
      { line: 4, judge: 'a@x.az', submission: 'AAAAA' },
    ],
    faults: [],
  })
})

test('no cell is a formula for a spreadsheet, and the added mark is removed on reading', () => {
  const text = writeCsv([{ ...row, judge: '+a@x.az', team: '=HYPERLINK("http://x")' }])
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
  expect(readCsv(text).lines[0]?.judge).toBe('+a@x.az')
})

test.each([
  ['a;=1+1', "a;'=1+1"],
  ['a; @SUM(1)', "a;' @SUM(1)"],
  ['a\t+1', "a\t'+1"],
  [' =1', "' =1"],
  ['\uff1d1+1', "'\uff1d1+1"],
  ['Salam; = dost', "Salam;' = dost"],
  ['A-1; B', 'A-1; B'],
])(
  'a cell %j is no formula where spreadsheets separate by semicolons, as in Azerbaijani',
  (team, expected) => {
    const [line] = writeCsv([{ ...row, team }])
      .split('\r\n')
      .slice(1)
    expect(line).toContain(expected)
  },
)

test('semicolons, tabs, other columns, other order and empty lines are read alike', () => {
  const expected = [{ line: 3, judge: 'a@x.az', submission: 'AAAAA' }]
  expect(readCsv('Submission;x;JUDGE\r\n\r\nAAAAA;;a@x.az\r\n\r\n').lines).toEqual(expected)
  expect(readCsv('submission\tjudge\n\nAAAAA\ta@x.az').lines).toEqual(expected)
})

test('a file without the columns or with a quote left open is refused as a whole', () => {
  expect(readCsv('who,what\na,b')).toEqual({ lines: [], faults: ['assignment.csv_columns'] })
  expect(readCsv('')).toEqual({ lines: [], faults: ['assignment.csv_columns'] })
  expect(readCsv('judge,submission\n"a@x.az,AAAAA')).toEqual({ lines: [], faults: ['assignment.csv_quotes'] })
})

test('an empty cell is a fault of its line', () => {
  expect(readCsv('judge,submission\na@x.az,\n').faults).toEqual(['assignment.csv_empty?line=2'])
})

test('judges are found by address in any case or by id, submissions by code or id; what has begun stays', () => {
  expect(panels('judge,submission\nA@X.az,aaaaa\na@x.az,BBBBB1\nj2,bbbbb')).toEqual({
    panels: [[0], [0, 1]],
    faults: [],
  })
  expect(panels('judge,submission\na@x.az,AAAAA').panels).toEqual([[0], [1]])
})

test('unknown names, repetitions and conflicts are refused by line', () => {
  const text = 'judge,submission\nc@x.az,AAAAA\na@x.az,CCCCC\na@x.az,BBBBB\na@x.az,bbbbb1\nb@x.az,AAAAA'
  expect(panels(text).faults).toEqual([
    'assignment.csv_no_judge?line=2&judge=c%40x.az&submission=AAAAA',
    'assignment.csv_no_submission?line=3&judge=a%40x.az&submission=CCCCC',
    'assignment.csv_twice?line=5&judge=a%40x.az&submission=bbbbb1',
    'assignment.csv_conflict?line=6&judge=b%40x.az&submission=AAAAA',
  ])
})

test('where two submissions have one code, a file names them by id, and the code alone is ambiguous', () => {
  const twins = { ...facts, submissions: [submission('aaaaa1'), submission('aaaaa2'), submission('ccccc1')] }
  expect([...namesInFile(twins).values()]).toEqual(['aaaaa1', 'aaaaa2', 'CCCCC'])
  const read = panelsOf(readCsv('judge,submission\na@x.az,AAAAA').lines, { ...known, facts: twins })
  expect(read.faults).toEqual(['assignment.csv_ambiguous?line=2&judge=a%40x.az&submission=AAAAA'])
})

test('a line that names the separator is no row, and lines are still counted from the top of the file', () => {
  expect(readCsv('sep=;\r\njudge;submission\r\na@x.az;AAAAA\r\nb@x.az;')).toEqual({
    lines: [
      { line: 3, judge: 'a@x.az', submission: 'AAAAA' },
      { line: 4, judge: 'b@x.az', submission: '' },
    ],
    faults: ['assignment.csv_empty?line=4'],
  })
})

test.each([
  'münsif;iş',
  'Münsif;Həll',
  'Hakim;Təqdimat',
  'Судья;Заявка',
  'Член жюри;Работа',
  'JUDGE\tSubmission',
])('the columns may be named %j', head => {
  const separator = head.includes('\t') ? '\t' : ';'
  expect(readCsv(`${head}\na@x.az${separator}AAAAA`).lines).toEqual([
    { line: 2, judge: 'a@x.az', submission: 'AAAAA' },
  ])
})
