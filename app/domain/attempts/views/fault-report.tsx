import { useI18n } from '#app/i18n/use-i18n'
import { Notice } from '#app/ui/notice'
import { faultWords } from '../fault-words'
import type { FaultReport, Faults } from '../faults'

/** What is wrong with a file, by kind: how many rows, the first ten with their lines, and how to mend it. */
export function FaultReportView({ report }: { report: FaultReport }) {
  const { t } = useI18n()
  switch (report.kind) {
    case 'fine':
      return (
        <Notice kind="success" title={t('attempts.report.fine', { rows: report.rows })}>
          {report.ignored.length > 0 && (
            <p>{t('attempts.report.ignored', { names: report.ignored.join(', ') })}</p>
          )}
        </Notice>
      )
    case 'unreadable':
      return <Notice kind="error" title={t(`attempts.unreadable.${report.reason}`)} />
    case 'columns':
      return (
        <Notice kind="error" title={t('attempts.report.columns', { names: report.missing.join(', ') })}>
          <p>{t('attempts.report.columns_found', { names: report.found.join(', ') || '—' })}</p>
        </Notice>
      )
    case 'no_value':
      return <Notice kind="error" title={t('attempts.report.no_value')} />
    case 'faults':
      return <FaultList faults={report.faults} />
  }
}

function FaultList({ faults }: { faults: Faults }) {
  const { t } = useI18n()
  return (
    <Notice kind="error" title={t('attempts.report.faulty')}>
      {faults.map(({ kind, count, first }) => (
        <div key={kind}>
          <p>
            <strong>{t(`attempts.fault.${kind}`, { count })}</strong> {t(`attempts.mend.${kind}`)}
          </p>
          <ul>
            {first.map(fault => (
              <li key={`${fault.line}-${fault.id}`}>{faultWords(t, fault)}</li>
            ))}
          </ul>
          {count > first.length && <p>{t('attempts.report.more', { count: count - first.length })}</p>}
        </div>
      ))}
    </Notice>
  )
}
