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
import type { loader } from './door.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './door.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** Made to be printed: everything that proves the receipt stands on it. */
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
              label={t('entry.where')}
              places={[
                { href: paths.entry(entryId), label: team },
                { href: paths.receipt(entryId, stageId, number), label: t('receipt.title') },
              ]}
            />
          }
          title={t('receipt.title')}
          lead={t('receipt.lead', { number, challenge: local(challenge.title) })}
        />
        {receipt.withdrawnAt && <Notice kind="warn" title={t('receipt.withdrawn')} />}
        <Panel id="facts" title={t('submission.version', { number })}>
          <DefinitionList items={useFacts()} />
        </Panel>
        <Files />
        <Ledger />
        <Cluster>
          <LinkButton href={paths.entry(entryId)}>{t('receipt.back')}</LinkButton>
          <LinkButton variant="secondary" href={paths.version(entryId, stageId, number)}>
            {t('submission.read')}
          </LinkButton>
          <LinkButton variant="secondary" href={paths.receiptProof(entryId, stageId, number)} document>
            {t('proof.receipt_download')}
          </LinkButton>
          <LinkButton variant="quiet" href={paths.verify()}>
            {t('proof.receipt_verify')}
          </LinkButton>
        </Cluster>
        <p className="muted">{t('receipt.print_hint')}</p>
      </Stack>
    </Page>
  )
}

function useFacts() {
  const { t, local, format } = useI18n()
  const { receipt } = useLoaderData<typeof loader>()
  const { challenge, submittedAt, closesAt } = receipt
  return [
    { term: t('receipt.challenge'), value: local(challenge.title) },
    { term: t('receipt.institution'), value: local(receipt.institution) },
    { term: t('receipt.team'), value: receipt.team },
    { term: t('receipt.by'), value: receipt.submittedBy ?? '—' },
    { term: t('receipt.at'), value: <strong>{format.exact(submittedAt, challenge.timeZone)}</strong> },
    { term: t('receipt.at_utc'), value: <code>{submittedAt.toISOString()}</code> },
    ...(closesAt ? [{ term: t('receipt.deadline'), value: format.exact(closesAt, challenge.timeZone) }] : []),
    { term: t('receipt.content_hash'), value: <code className="hash">{receipt.contentHash}</code> },
  ]
}

function Files() {
  const { t, format } = useI18n()
  const { receipt } = useLoaderData<typeof loader>()
  if (receipt.files.length === 0) return null
  return (
    <Panel id="files" title={t('receipt.files')}>
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
    <Panel id="ledger" title={t('receipt.ledger')}>
      <p>
        {headSigned
          ? t('receipt.head_ready')
          : t('receipt.head_due', { at: format.exact(receipt.headDue, receipt.challenge.timeZone) })}
      </p>
      <p className="muted receipt-how">{t('receipt.how')}</p>
    </Panel>
  )
}
