import Papa from 'papaparse'
import { submissionCode } from '#app/domain/judging/judge'
import { messageRef } from '#app/i18n/translate'
import { csvOf } from '#app/text/csv'
import type { AssignmentFacts } from './assignment-facts'

type Line = { line: number; judge: string; submission: string }
type Read = { lines: Line[]; faults: string[] }

const columns = ['judge', 'name', 'submission', 'team', 'topic', 'state'] as const
export type CsvRow = Record<(typeof columns)[number], string>

/** Writes the plan as CSV that `readCsv` reads. */
export function writeCsv(rows: readonly CsvRow[]): string {
  return csvOf(columns, rows)
}

/**
 * Reads the columns judge and submission in any position, separated by comma, semicolon or tab. Errors name their line.
 */
export function readCsv(text: string): Read {
  const { plain, offset } = withoutSeparatorLine(text.replace(/^\ufeff/, ''))
  const rows: { line: number; cells: string[] }[] = []
  let [line, read] = [1 + offset, 0]
  let broken = false
  Papa.parse<string[]>(plain, {
    delimiter: delimiterOf(plain),
    step: ({ data, errors, meta }) => {
      broken ||= errors.some(error => error.type === 'Quotes')
      rows.push({ line, cells: data.map(cell => cell.trim()) })
      line += plain.slice(read, meta.cursor).match(/\r\n|\n|\r/g)?.length ?? 0
      read = meta.cursor
    },
  })
  if (broken) return { lines: [], faults: [messageRef('assignment.csv_quotes')] }
  const [head, ...body] = rows.filter(row => row.cells.some(cell => cell !== ''))
  const names = (head?.cells ?? []).map(cell => cell.normalize('NFC').toLowerCase())
  const [judge, submission] = [positionOf(names, 'judge'), positionOf(names, 'submission')]
  if (judge < 0 || submission < 0) return { lines: [], faults: [messageRef('assignment.csv_columns')] }
  const lines = body.map(({ line, cells }) => ({
    line,
    judge: unescaped(cells[judge] ?? ''),
    submission: unescaped(cells[submission] ?? ''),
  }))
  const empty = lines.filter(each => each.judge === '' || each.submission === '')
  return { lines, faults: empty.map(each => messageRef('assignment.csv_empty', { line: each.line })) }
}

/** Spreadsheets may start a file with `sep=;` to name the separator. That line is not a row. */
function withoutSeparatorLine(text: string): { plain: string; offset: number } {
  const line = /^"?sep=.?"?[ \t]*(?:\r\n|\n|\r)/i.exec(text)?.[0] ?? ''
  return { plain: text.slice(line.length), offset: line === '' ? 0 : 1 }
}

/** The names of the two required columns, in the languages of the product. */
const headings = {
  judge: ['judge', 'hakim', 'münsif', 'член жюри', 'судья', 'эксперт'],
  submission: ['submission', 'həll', 'iş', 'təqdimat', 'заявка', 'работа'],
}

function positionOf(names: readonly string[], column: keyof typeof headings): number {
  return names.findIndex(name => headings[column].includes(name))
}

/** Finds the separator between the column names; no column name contains a separator. */
function delimiterOf(text: string): string {
  const head = text.split(/\r\n|\n|\r/).find(line => line.trim() !== '') ?? ''
  return [';', '\t'].find(each => head.includes(each)) ?? ','
}

/** Removes the apostrophe that we add so that a spreadsheet does not run a cell as a formula. */
function unescaped(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r])/, '')
}

type Known = {
  facts: AssignmentFacts
  /** judges by normalised e-mail address and by id */
  judges: ReadonlyMap<string, string>
  keyOf: (email: string) => string
}

/** The judges that a file names for each submission, by position, and the errors by line. */
export function panelsOf(lines: readonly Line[], { facts, judges, keyOf }: Known) {
  const positions = new Map(facts.judges.map((judge, position) => [judge.id, position]))
  const items = submissionsByName(facts)
  const panels = facts.submissions.map(each => new Set(each.begun))
  const seen = new Set<string>()
  const faults = lines.flatMap(({ line, judge, submission }) => {
    const position = positions.get(judges.get(judge) ?? judges.get(keyOf(judge)) ?? '')
    const named = items.get(submission.toUpperCase()) ?? []
    const [item] = named
    const values = { line, judge, submission }
    if (position === undefined) return [messageRef('assignment.csv_no_judge', values)]
    if (item === undefined) return [messageRef('assignment.csv_no_submission', values)]
    if (named.length > 1) return [messageRef('assignment.csv_ambiguous', values)]
    const key = `${position}:${item}`
    if (seen.has(key)) return [messageRef('assignment.csv_twice', values)]
    seen.add(key)
    if (facts.submissions[item]?.barred.includes(position))
      return [messageRef('assignment.csv_conflict', values)]
    if (!facts.judges[position]?.seated && !panels[item]?.has(position))
      return [messageRef('assignment.csv_no_judge', values)]
    panels[item]?.add(position)
    return []
  })
  return { panels: panels.map(panel => [...panel].sort((a, b) => a - b)), faults }
}

/** Positions of submissions by code and by id; a code that several submissions share has several positions. */
function submissionsByName({ submissions }: AssignmentFacts): Map<string, number[]> {
  const names = new Map<string, number[]>()
  submissions.forEach(({ id }, item) => {
    for (const name of [submissionCode(id), id.toUpperCase()])
      names.set(name, [...(names.get(name) ?? []), item])
  })
  return names
}

/** The name of a submission in a file: its code, or its id where another submission has the same code. */
export function namesInFile({ submissions }: AssignmentFacts): Map<string, string> {
  const counts = new Map<string, number>()
  for (const { id } of submissions) counts.set(submissionCode(id), (counts.get(submissionCode(id)) ?? 0) + 1)
  return new Map(
    submissions.map(({ id }) => [id, counts.get(submissionCode(id)) === 1 ? submissionCode(id) : id]),
  )
}
