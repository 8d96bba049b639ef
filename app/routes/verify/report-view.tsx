import { useEffect, useRef } from 'react'
import { type Message, passes, type Report } from '#app/domain/ledger/report'
import { useI18n } from '#app/i18n/use-i18n'
import { Checklist } from '#app/ui/checklist'
import { Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'

/** The results of the check, line by line. Takes the focus. */
export function ReportView({ report }: { report: Report }) {
  const { t } = useI18n()
  const inWords = useSaid()
  const top = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new report takes the focus again
  useEffect(() => top.current?.focus(), [report])
  return (
    <section ref={top} tabIndex={-1} aria-label={t(verdictOf(report))}>
      {report.kind === 'unknown' ? (
        <Notice kind="error" title={t('ledger.unknown')}>
          {inWords(report.said)}
        </Notice>
      ) : (
        <Stack gap={4}>
          <Notice kind={passes(report) ? 'success' : 'error'} title={t(verdictOf(report))}>
            {inWords(report.title)}
          </Notice>
          <Checklist
            words={{ yes: t('ledger.ok'), no: t('ledger.wrong'), unknown: t('ledger.to_know') }}
            items={[
              ...report.checks.map(check => ({
                key: check.key,
                answer: check.ok ? ('yes' as const) : ('no' as const),
                text: inWords(check),
                note: check.fault && inWords(check.fault),
              })),
              ...report.notes.map(note => ({
                key: note.key,
                answer: 'unknown' as const,
                text: inWords(note),
              })),
            ]}
          />
        </Stack>
      )}
    </section>
  )
}

function verdictOf(report: Report) {
  if (report.kind === 'unknown') return 'ledger.unknown'
  return passes(report) ? 'ledger.good' : 'ledger.bad'
}

/** Instants in files are text; they are shown in the reader's zone. */
function useSaid() {
  const { t, format } = useI18n()
  return ({ key, values }: Message) => {
    const { at } = values
    return t(key, typeof at === 'string' ? { ...values, at: format.exact(new Date(at)) } : values)
  }
}
