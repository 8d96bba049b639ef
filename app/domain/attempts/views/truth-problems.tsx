import { useI18n } from '#app/i18n/use-i18n'
import { Notice } from '#app/ui/notice'
import type { CheckedTruth } from '../scoring'
import { FaultReportView } from './fault-report'

/** What the worker found in a truth that was not accepted. */
export function TruthProblems({ checked }: { checked: CheckedTruth | undefined }) {
  const { t } = useI18n()
  if (!checked || checked.kind === 'fine') return null
  if (checked.kind === 'faulty') return <FaultReportView report={checked.report} />
  const { problems, summary } = checked
  return (
    <Notice kind="error" title={t('attempts.degenerate')}>
      <ul>
        {problems.map(problem => (
          <li key={problem}>{t(`attempts.problem.${problem}`)}</li>
        ))}
      </ul>
      <p>{t('attempts.split_rows', { open: summary.publicRows, sealed: summary.privateRows })}</p>
    </Notice>
  )
}
