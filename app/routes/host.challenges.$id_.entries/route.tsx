import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { stagesOf } from '#app/domain/judging/stages-of'
import { StageSwitch } from '#app/domain/judging/views/stage-switch'
import { BreakGlassNotice } from '#app/domain/submissions/views/break-glass-notice'
import { SealedNotice } from '#app/domain/submissions/views/sealed-notice'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { EmptyState } from '#app/ui/empty-state'
import { Field } from '#app/ui/field'
import { Cluster, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Stat } from '#app/ui/stat'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function HostEntries() {
  const { t, format } = useI18n()
  const { list } = useLoaderData<typeof loader>()
  const { challenge, count, content, closesAt, now } = list
  return (
    <DeskPage challenge={challenge} tab="entries" title={t('teams.entry.host_title')}>
      <StageSwitch stages={stagesOf(list)} href={stage => paths.hostEntries(challenge.id, stage.id)} />
      <Cluster gap={8}>
        <Stat
          label={t(list.stage.first ? 'teams.entry.host_entered' : 'decisions.advance.went_on')}
          value={format.number(count.active)}
        />
        <Stat label={t('teams.entry.host_handed_in')} value={format.number(count.submitted)} />
      </Cluster>
      <BreakGlassNotice looks={list.looks} challengeId={challenge.id} zone={challenge.timeZone} />
      <SealedNotice verdict={content} closesAt={closesAt} zone={challenge.timeZone} now={now} />
      {count.all === 0 ? (
        <EmptyState title={t(list.stage.first ? 'teams.entry.host_none' : 'decisions.advance.none_yet')}>
          {t(list.stage.first ? 'teams.entry.host_none_hint' : 'decisions.advance.none_yet_hint')}
        </EmptyState>
      ) : (
        <Stack gap={6}>
          {(list.search !== '' || list.pages > 1) && <Search />}
          <Entries />
          <p>
            <Link href={paths.hostEntriesCsv(challenge.id, list.stage.id)} document>
              {t('teams.entry.host_csv')}
            </Link>
          </p>
          <Pages
            page={list.page}
            pages={list.pages}
            href={page =>
              paths.hostEntries(challenge.id, list.stage.id, { team: list.search, page: String(page) })
            }
          />
        </Stack>
      )}
    </DeskPage>
  )
}

function Search() {
  const { t } = useI18n()
  const { stage, search, found } = useLoaderData<typeof loader>().list
  return (
    <>
      <Form method="get" className="assign-filter">
        <input type="hidden" name="stage" value={stage.id} />
        <Field id="team" label={t('teams.entry.host_search')}>
          <TextInput type="search" name="team" defaultValue={search} maxLength={200} width="medium" />
        </Field>
        <Button variant="secondary">{t('teams.entry.host_find')}</Button>
      </Form>
      <p role="status">{t('teams.entry.host_found', { count: found })}</p>
    </>
  )
}

function Entries() {
  const { t, format } = useI18n()
  const { challenge, entries } = useLoaderData<typeof loader>().list
  if (entries.length === 0)
    return (
      <EmptyState title={t('teams.entry.host_none_found')}>
        {t('teams.entry.host_none_found_hint')}
      </EmptyState>
    )
  const at = (instant: Date | null) => (instant ? format.instant(instant, challenge.timeZone) : '—')
  return (
    <Table
      dense
      rows={entries}
      rowKey={entry => entry.id}
      columns={[
        {
          key: 'team',
          header: t('teams.entry.host_team'),
          heads: true,
          cell: entry => <Link href={paths.hostEntry(challenge.id, entry.id)}>{entry.team}</Link>,
        },
        { key: 'state', header: t('teams.entry.host_state'), cell: entry => <State entry={entry} /> },
        {
          key: 'members',
          header: t('teams.entry.host_members'),
          align: 'number',
          cell: entry => format.number(entry.members),
        },
        { key: 'entered', header: t('teams.entry.host_entered_at'), cell: entry => at(entry.enteredAt) },
        {
          key: 'versions',
          header: t('submissions.versions'),
          align: 'number',
          cell: entry => format.number(entry.versions),
        },
        { key: 'last', header: t('teams.entry.host_last'), cell: entry => at(entry.submittedAt) },
      ]}
    />
  )
}

type StateProps = { entry: { withdrawnAt: Date | null; submissionWithdrawn: boolean; versions: number } }

function State({ entry }: StateProps) {
  const { t } = useI18n()
  if (entry.withdrawnAt || entry.submissionWithdrawn) return <Badge>{t('submissions.withdrawn')}</Badge>
  return entry.versions > 0 ? (
    <Badge tone="done">{t('teams.entry.host_state_in')}</Badge>
  ) : (
    <Badge tone="awaiting">{t('teams.entry.host_state_draft')}</Badge>
  )
}
