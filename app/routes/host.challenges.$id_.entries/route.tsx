import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { stagesOf } from '#app/domain/judging/stages-of'
import { StageSwitch } from '#app/domain/judging/views/stage-switch'
import { GlassNotice } from '#app/domain/submissions/views/glass-notice'
import { SealedNotice } from '#app/domain/submissions/views/sealed-notice'
import { paths } from '#app/http/paths'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { EmptyState } from '#app/ui/empty-state'
import { Cluster } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Stat } from '#app/ui/stat'
import { Table } from '#app/ui/table'
import type { loader } from './door.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './door.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function HostEntries() {
  const { t, format } = useI18n()
  const { list } = useLoaderData<typeof loader>()
  const { challenge, entries, content, closesAt, now } = list
  const standing = entries.filter(entry => !entry.withdrawnAt)
  const handedIn = standing.filter(entry => entry.versions > 0 && !entry.submissionWithdrawn)
  return (
    <DeskPage challenge={challenge} tab="entries" title={t('entry.host_title')}>
      <StageSwitch stages={stagesOf(list)} href={stage => paths.hostEntries(challenge.id, stage.id)} />
      <Cluster gap={8}>
        <Stat
          label={t(list.stage.first ? 'entry.host_entered' : 'advance.went_on')}
          value={format.number(standing.length)}
        />
        <Stat label={t('entry.host_handed_in')} value={format.number(handedIn.length)} />
      </Cluster>
      <GlassNotice looks={list.looks} challengeId={challenge.id} zone={challenge.timeZone} />
      <SealedNotice verdict={content} closesAt={closesAt} zone={challenge.timeZone} now={now} />
      {entries.length === 0 ? (
        <EmptyState title={t(list.stage.first ? 'entry.host_none' : 'advance.none_yet')}>
          {t(list.stage.first ? 'entry.host_none_hint' : 'advance.none_yet_hint')}
        </EmptyState>
      ) : (
        <Entries />
      )}
    </DeskPage>
  )
}

function Entries() {
  const { t, format } = useI18n()
  const { challenge, entries } = useLoaderData<typeof loader>().list
  const at = (instant: Date | null) => (instant ? format.instant(instant, challenge.timeZone) : '—')
  return (
    <Table
      rows={entries}
      rowKey={entry => entry.id}
      columns={[
        {
          key: 'team',
          header: t('entry.host_team'),
          heads: true,
          cell: entry => <Link href={paths.hostEntry(challenge.id, entry.id)}>{entry.team}</Link>,
        },
        { key: 'state', header: t('entry.host_state'), cell: entry => <State entry={entry} /> },
        {
          key: 'members',
          header: t('entry.host_members'),
          align: 'number',
          cell: entry => format.number(entry.members),
        },
        { key: 'entered', header: t('entry.host_entered_at'), cell: entry => at(entry.enteredAt) },
        {
          key: 'versions',
          header: t('submission.versions'),
          align: 'number',
          cell: entry => format.number(entry.versions),
        },
        { key: 'last', header: t('entry.host_last'), cell: entry => at(entry.submittedAt) },
      ]}
    />
  )
}

type StateProps = { entry: { withdrawnAt: Date | null; submissionWithdrawn: boolean; versions: number } }

function State({ entry }: StateProps) {
  const { t } = useI18n()
  if (entry.withdrawnAt || entry.submissionWithdrawn) return <Badge>{t('submission.withdrawn')}</Badge>
  return entry.versions > 0 ? (
    <Badge tone="done">{t('entry.host_state_in')}</Badge>
  ) : (
    <Badge tone="awaiting">{t('entry.host_state_draft')}</Badge>
  )
}
