import { useLoaderData } from '@remix-run/react'
import type { SeenSubmission } from '#app/domain/submissions/queries/load-seen-submissions.server'
import { SeenSubmissions } from '#app/domain/submissions/views/seen-submissions'
import { useI18n } from '#app/i18n/use-i18n'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Stack } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

/** What that reader reads of a submission, under the team's name where they may know it. */
export function SubmissionsView({ submissions }: { submissions: readonly SeenSubmission[] }) {
  const { t } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  const team = submissions.find(each => each.team)?.team
  return (
    <Page>
      <PageHead title={team ?? t('visibility.preview.unnamed')} />
      <Stack gap={8}>
        <SeenSubmissions submissions={submissions} zone={challenge.timeZone} />
      </Stack>
    </Page>
  )
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>['shown']

/** The last entries of the ledger, as that reader sees them. */
export function LedgerView({ ledger }: { ledger: Extract<Shown, { kind: 'ledger' }> }) {
  const { t, format } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead
        title={t('visibility.preview.page_ledger')}
        lead={
          ledger.detail === 'heads'
            ? t('visibility.preview.heads_only')
            : t('visibility.preview.entries', { count: ledger.total })
        }
      />
      <Table
        rows={ledger.entries.toReversed()}
        rowKey={row => String(row.seq)}
        columns={[
          { key: 'seq', header: t('visibility.preview.number'), heads: true, cell: row => row.seq },
          {
            key: 'kind',
            header: t('visibility.preview.event'),
            cell: row => ('kind' in row ? <code>{row.kind}</code> : '—'),
          },
          {
            key: 'at',
            header: t('visibility.preview.when'),
            cell: row => ('at' in row ? format.instant(new Date(row.at), challenge.timeZone) : '—'),
          },
          {
            key: 'hash',
            header: t('visibility.preview.hash'),
            cell: row => <code className="fingerprint">{row.hash}</code>,
          },
        ]}
      />
    </Page>
  )
}

/** That reader gets a 404 at the address. */
export function AbsentView() {
  const { t } = useI18n()
  return (
    <Page>
      <PageHead title={t('visibility.preview.absent')} />
      <EmptyState title={t('visibility.preview.absent_title')}>
        {t('visibility.preview.absent_text')}
      </EmptyState>
    </Page>
  )
}
