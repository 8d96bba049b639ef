import type { Translate } from '#app/i18n/translate'
import type { FaultReport, RowFault } from './faults'

/** Where a fault is and what it is, in one line. */
export function faultWords(t: Translate, { line, id, value, other }: RowFault): string {
  return [
    ...(line === null ? [] : [t('attempts.report.line', { line })]),
    ...(id === '' ? [] : [t('attempts.report.id', { id })]),
    ...(value === undefined ? [] : [t('attempts.report.value', { value })]),
    ...(other === undefined ? [] : [t('attempts.report.other', { line: other })]),
  ].join(' · ')
}

/** A report as lines of text, for programs that show it to people. */
export function reportWords(t: Translate, report: FaultReport): string[] {
  switch (report.kind) {
    case 'fine':
      return [
        t('attempts.report.fine', { rows: report.rows }),
        ...(report.ignored.length > 0
          ? [t('attempts.report.ignored', { names: report.ignored.join(', ') })]
          : []),
      ]
    case 'unreadable':
      return [t(`attempts.unreadable.${report.reason}`)]
    case 'columns':
      return [
        t('attempts.report.columns', { names: report.missing.join(', ') }),
        t('attempts.report.columns_found', { names: report.found.join(', ') || '—' }),
      ]
    case 'no_value':
      return [t('attempts.report.no_value')]
    case 'faults':
      return report.faults.flatMap(({ kind, count, first }) => [
        `${t(`attempts.fault.${kind}`, { count })} ${t(`attempts.mend.${kind}`)}`,
        ...first.map(fault => `  ${faultWords(t, fault)}`),
        ...(count > first.length ? [`  ${t('attempts.report.more', { count: count - first.length })}`] : []),
      ])
  }
}
