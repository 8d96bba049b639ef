import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Cluster } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Announcements() {
  const { t } = useI18n()
  const { challenge, announcements } = useLoaderData<typeof loader>()
  const write = <LinkButton href={paths.newAnnouncement(challenge.id)}>{t('announcements.new')}</LinkButton>
  return (
    <DeskPage
      challenge={challenge}
      tab="announcements"
      title={t('announcements.title')}
      lead={t('announcements.lead')}
    >
      {announcements.length === 0 ? (
        <EmptyState title={t('announcements.none')} action={write}>
          {t('announcements.none_hint')}
        </EmptyState>
      ) : (
        <>
          <Cluster>{write}</Cluster>
          <List />
        </>
      )}
    </DeskPage>
  )
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['announcements'][number]

function List() {
  const { t } = useI18n()
  const { challenge, announcements } = useLoaderData<typeof loader>()
  return (
    <Table
      caption={t('announcements.title')}
      rows={announcements}
      rowKey={row => row.id}
      columns={[
        {
          key: 'subject',
          header: t('announcements.subject'),
          heads: true,
          cell: row => (
            <Link href={paths.announcement(challenge.id, row.id)}>
              <Local text={row.subject} />
            </Link>
          ),
        },
        { key: 'to', header: t('announcements.to'), cell: row => <To row={row} /> },
        { key: 'state', header: t('announcements.state'), cell: row => <State row={row} /> },
        {
          key: 'people',
          header: t('announcements.people'),
          align: 'number',
          cell: row => (row.sentAt ? row.people : '–'),
        },
      ]}
    />
  )
}

function To({ row: { audience, stageId } }: { row: Row }) {
  const { t, local } = useI18n()
  const { stages } = useLoaderData<typeof loader>()
  const stage = stages.length > 1 ? stages.find(({ id }) => id === stageId) : undefined
  const to = t(`announcements.to.${audience}`)
  return stage && local(stage.name) ? `${to}: ${local(stage.name)}` : to
}

function State({ row: { sendAt, sentAt, isPublic } }: { row: Row }) {
  const { t, format } = useI18n()
  const { timeZone } = useLoaderData<typeof loader>().challenge
  return (
    <Cluster>
      {sentAt ? (
        <Badge tone="done">{t('announcements.sent_at', { at: format.instant(sentAt, timeZone) })}</Badge>
      ) : sendAt ? (
        <Badge tone="info">{t('announcements.scheduled_at', { at: format.instant(sendAt, timeZone) })}</Badge>
      ) : (
        <Badge tone="awaiting">{t('announcements.draft')}</Badge>
      )}
      {isPublic && <span className="quiet-text">{t('announcements.on_page')}</span>}
    </Cluster>
  )
}
