import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { DefinitionList } from '#app/ui/definition-list'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** A page for printing: everything that proves the receipt is on it. */
export default function Receipt() {
  const { t, local } = useI18n()
  const { receipt } = useLoaderData<typeof loader>()
  const { entryId, stageId, number, team, challenge } = receipt
  return (
    <Page width="text">
      <Stack gap={6}>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('teams.entry.where')}
              places={[
                { href: paths.entry(entryId), label: team },
                { href: paths.receipt(entryId, stageId, number), label: t('submissions.receipt.title') },
              ]}
            />
          }
          title={t('submissions.receipt.title')}
          lead={t('submissions.receipt.lead', { number, challenge: local(challenge.title) })}
        />
        {receipt.withdrawnAt && <Notice kind="warn" title={t('submissions.receipt.withdrawn')} />}
        <Panel id="facts" title={t('submissions.version', { number })}>
          <DefinitionList items={useFacts()} />
        </Panel>
        <Files />
        <Ledger />
        <Cluster>
          <LinkButton href={paths.entry(entryId)}>{t('submissions.receipt.back')}</LinkButton>
          <LinkButton variant="secondary" href={paths.version(entryId, stageId, number)}>
            {t('submissions.read')}
          </LinkButton>
          <LinkButton variant="secondary" href={paths.receiptFile(entryId, stageId, number)} document>
            {t('ledger.receipt_download')}
          </LinkButton>
          <LinkButton variant="quiet" href={paths.verify()}>
            {t('ledger.receipt_verify')}
          </LinkButton>
        </Cluster>
        <p className="muted">{t('submissions.receipt.print_hint')}</p>
      </Stack>
    </Page>
  )
}

function useFacts() {
  const { t, local, format } = useI18n()
  const { receipt } = useLoaderData<typeof loader>()
  const { challenge, submittedAt, closesAt } = receipt
  return [
    { term: t('submissions.receipt.challenge'), value: local(challenge.title) },
    { term: t('submissions.receipt.institution'), value: local(receipt.institution) },
    { term: t('submissions.receipt.team'), value: receipt.team },
    { term: t('submissions.receipt.by'), value: receipt.submittedBy ?? '—' },
    {
      term: t('submissions.receipt.at'),
      value: <strong>{format.exact(submittedAt, challenge.timeZone)}</strong>,
    },
    { term: t('submissions.receipt.at_utc'), value: <code>{submittedAt.toISOString()}</code> },
    ...(closesAt
      ? [{ term: t('submissions.receipt.deadline'), value: format.exact(closesAt, challenge.timeZone) }]
      : []),
    {
      term: t('submissions.receipt.content_hash'),
      value: <code className="hash">{receipt.contentHash}</code>,
    },
  ]
}

function Files() {
  const { t, format } = useI18n()
  const { receipt } = useLoaderData<typeof loader>()
  if (receipt.files.length === 0) return null
  return (
    <Panel id="files" title={t('submissions.receipt.files')}>
      <ul className="file-list">
        {receipt.files.map(file => (
          <li key={file.id}>
            {file.name} <span className="muted">{format.bytes(file.size)}</span>
            <br />
            <code className="hash">{file.sha256}</code>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Ledger() {
  const { t, format } = useI18n()
  const { receipt, headSigned } = useLoaderData<typeof loader>()
  return (
    <Panel id="ledger" title={t('submissions.receipt.ledger')}>
      <p>
        {headSigned
          ? t('submissions.receipt.head_ready')
          : t('submissions.receipt.head_due', {
              at: format.exact(receipt.headDue, receipt.challenge.timeZone),
            })}
      </p>
      <p className="muted receipt-how">{t('submissions.receipt.how')}</p>
    </Panel>
  )
}
