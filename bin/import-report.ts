import type { ImportOutcome } from '#app/domain/challenge-import/commands/import-challenge.server'
import type { Understood } from '#app/domain/challenge-import/from-record'
import { translate } from '#app/i18n/catalogues'
import { en } from '#app/i18n/messages'
import { translateRef } from '#app/i18n/translate'

/** The result of one record; `position` counts from 1 in the file. */
export type Line = {
  position: number
  id: string
  title: string
  outcome: ImportOutcome | 'refused'
  reason?: string
  /** message references */
  warnings: string[]
  slug: string
  understood: Understood | null
}

/** The table at the end of an import: every record with a remark, then the counts. */
export function reportOf(lines: readonly Line[]): string[] {
  return [...notable(lines), '', ...warningCounts(lines), ...outcomeCounts(lines), ...understoodCounts(lines)]
}

function notable(lines: readonly Line[]): string[] {
  const rows = lines.filter(
    line => line.outcome === 'refused' || line.outcome === 'kept' || line.warnings.length > 0,
  )
  if (rows.length === 0) return ['Every record was taken over as it is.']
  const width = Math.max(2, ...rows.map(row => row.id.length))
  return [
    `${'#'.padStart(4)}  ${'id'.padEnd(width)}  outcome    challenge and remarks`,
    ...rows.map(row => {
      const remarks = row.outcome === 'refused' ? [row.reason ?? ''] : remarksOf(row)
      const first = `${String(row.position).padStart(4)}  ${row.id.padEnd(width)}  ${row.outcome.padEnd(9)}  ${row.title}`
      return [first.trimEnd(), ...remarks.map(remark => `${' '.repeat(width + 19)}${remark}`)].join('\n')
    }),
  ]
}

function remarksOf(line: Line): string[] {
  const changed = line.outcome === 'kept' ? [translate('en')('challenge_import.changed_here')] : []
  return [...changed, ...line.warnings.map(inWords)]
}

function inWords(ref: string): string {
  return translateRef(ref, en, translate('en'))
}

/** How often each kind of warning occurred, the most frequent first. */
function warningCounts(lines: readonly Line[]): string[] {
  const counts = new Map<string, number>()
  for (const ref of lines.flatMap(line => line.warnings)) {
    const words = inWords(ref.includes('=') ? ref.replace(/=[^&]*/g, '=…') : ref)
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  const rows = [...counts].sort(([, a], [, b]) => b - a)
  return rows.length > 0
    ? ['Warnings:', ...rows.map(([words, count]) => `${String(count).padStart(6)}  ${words}`), '']
    : []
}

function outcomeCounts(lines: readonly Line[]): string[] {
  const outcomes = ['imported', 'updated', 'unchanged', 'kept', 'refused'] as const
  const warned = lines.filter(line => line.warnings.length > 0).length
  const counts = outcomes.map(
    outcome => `${lines.filter(line => line.outcome === outcome).length} ${outcome}`,
  )
  return [`${lines.length} records: ${counts.join(', ')}; ${warned} with warnings.`]
}

function understoodCounts(lines: readonly Line[]): string[] {
  const read = lines.flatMap(line => line.understood ?? [])
  if (read.length === 0) return []
  const count = (part: keyof Understood) => read.filter(each => each[part]).length
  return [
    `Understood: both dates of ${count('dates')}, prizes one by one of ${count('prizes')}, a rubric of ${count('rubric')} of ${read.length}.`,
  ]
}
