import { createHash } from 'node:crypto'
import { getTableColumns, inArray } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { batchesOf } from '#app/services/batches.server'
import type { Db } from '#db/client.server'
import {
  advancements,
  announcementReceivers,
  announcements,
  assignmentPlans,
  assignments,
  awards,
  boards,
  certificates,
  challenges,
  clarifications,
  conflictProposals,
  conflictStatements,
  conflicts,
  dataFiles,
  deadlineChanges,
  discussionPosts,
  entries,
  entryExtensions,
  exclusionAppeals,
  formerMembers,
  glassBreaks,
  institutionMembers,
  institutions,
  judges,
  judgingChanges,
  overrides,
  panels,
  payouts,
  pictures,
  prizeRefusals,
  prizes,
  proposals,
  publicVotes,
  questionAnswers,
  questionSettings,
  questions,
  rankingRuns,
  redactions,
  resultAppeals,
  resultCorrections,
  results,
  reviews,
  reviewVersions,
  ruleVersions,
  screenings,
  stageDecisions,
  stages,
  submissions,
  submissionVersions,
  teamMembers,
  teams,
  textChanges,
  tieBallots,
  tieVotes,
} from '#db/schema'
import { type CoveredTable, coveredPart, type RowDigests } from './covered'
import { canonicalJson } from './entry'
import type { RowRef } from './events/define'

type Row = Record<string, unknown>

/** SHA-256 of a row's covered columns and a salt, in base64 of URLs. */
export function rowDigest(table: CoveredTable, row: Row, salt: string): string {
  const text = canonicalJson({ table, row: coveredPart(table, row, defaultsOf(table)), salt })
  return createHash('sha256').update(text).digest('base64url')
}

const tables: Record<CoveredTable, SQLiteTable> = {
  challenges,
  stages,
  prizes,
  ruleVersions,
  deadlineChanges,
  textChanges,
  judgingChanges,
  dataFiles,
  panels,
  publicVotes,
  judges,
  assignments,
  assignmentPlans,
  reviews,
  reviewVersions,
  overrides,
  discussionPosts,
  redactions,
  glassBreaks,
  conflicts,
  conflictStatements,
  conflictProposals,
  boards,
  rankingRuns,
  tieVotes,
  tieBallots,
  stageDecisions,
  advancements,
  results,
  awards,
  payouts,
  pictures,
  proposals,
  teams,
  teamMembers,
  formerMembers,
  entries,
  screenings,
  exclusionAppeals,
  resultAppeals,
  resultCorrections,
  prizeRefusals,
  entryExtensions,
  submissions,
  submissionVersions,
  certificates,
  institutions,
  institutionMembers,
  questionSettings,
  questions,
  questionAnswers,
  clarifications,
  announcements,
  announcementReceivers,
}

/** The table of the schema with this name. */
export function tableNamed(name: CoveredTable): SQLiteTable {
  return tables[name]
}

function defaultsOf(table: CoveredTable): Row {
  const columns = Object.entries(getTableColumns(tableNamed(table)))
  return Object.fromEntries(
    columns.flatMap(([name, column]) => (column.hasDefault ? [[name, column.default]] : [])),
  )
}

/** The current rows of each of several references; a reference that occurs twice is read once. */
export async function loadReferred(tx: Db, refs: readonly RowRef[]): Promise<(ref: RowRef) => Row[]> {
  const wanted = new Map<string, { ref: RowRef; values: Set<string> }>()
  for (const ref of refs) {
    const known = wanted.get(`${ref.table}.${ref.by}`) ?? { ref, values: new Set() }
    for (const value of ref.values) known.values.add(value)
    wanted.set(`${ref.table}.${ref.by}`, known)
  }
  const found = new Map<string, Row[]>()
  for (const [key, { ref, values }] of wanted) {
    for (const row of await loadRows(tx, ref, [...values])) {
      const place = `${key}=${row[ref.by]}`
      const rows = found.get(place) ?? []
      rows.push(row)
      found.set(place, rows)
    }
  }
  return ({ table, by, values }) => values.flatMap(value => found.get(`${table}.${by}=${value}`) ?? [])
}

async function loadRows(tx: Db, { table, by }: RowRef, values: string[]): Promise<Row[]> {
  const source = tableNamed(table)
  const column = getTableColumns(source)[by]
  if (!column) throw new Error(`no column ${by} in ${table}`)
  const rows: Row[] = []
  for await (const batch of batchesOf(values))
    rows.push(...(await tx.select().from(source).where(inArray(column, batch))))
  return rows
}

/** The digests that an entry stores of the rows its event has written. */
export function digestsOf(refs: readonly RowRef[], rowsOf: (ref: RowRef) => Row[], salt: string): RowDigests {
  const digests: RowDigests = {}
  for (const ref of refs) {
    const table = digests[ref.table] ?? {}
    digests[ref.table] = table
    if (ref.by === 'id') for (const id of ref.values) table[id] = null
    for (const row of rowsOf(ref)) table[String(row.id)] = rowDigest(ref.table, row, salt)
  }
  return digests
}
