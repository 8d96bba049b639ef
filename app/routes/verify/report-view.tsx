import { useEffect, useRef } from 'react'
import { type Message, passes, type Report } from '#app/domain/ledger/report'
import { useI18n } from '#app/i18n/use-i18n'
import { Checklist } from '#app/ui/checklist'
import { Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'

type ReportViewProps = {
  report: Report
  /** of the site's challenges, by slug: a file names only the slug */
  titles: Readonly<Record<string, string>>
}

/** The results of the check, line by line: what is wrong first. Takes the focus. */
export function ReportView({ report, titles }: ReportViewProps) {
  const { t, locale } = useI18n()
  const inWords = useSaid(titles)
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
                text: check.fault ? sentence(inWords(check.fault), locale) : inWords(check),
                note: check.fault && t('ledger.checked', { what: inWords(check) }),
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
function useSaid(titles: ReportViewProps['titles']) {
  const { t, format } = useI18n()
  return ({ key, values }: Message) => {
    const { at, challenge } = values
    const title = typeof challenge === 'string' ? titles[challenge] : undefined
    return t(key, {
      ...values,
      ...(typeof at === 'string' ? { at: format.exact(new Date(at)) } : {}),
      ...(title ? { challenge: `“${title}”` } : {}),
    })
  }
}

function sentence(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}
