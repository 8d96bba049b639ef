import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { stagesOf } from '#app/domain/judging/stages-of'
import { StageSwitch } from '#app/domain/judging/views/stage-switch'
import { filterFields } from '#app/domain/screening/entry-filter'
import { BreakGlassNotice } from '#app/domain/submissions/views/break-glass-notice'
import { SealedNotice } from '#app/domain/submissions/views/sealed-notice'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { EmptyState } from '#app/ui/empty-state'
import { Cluster, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { Stat } from '#app/ui/stat'
import { BatchForm } from './batch-form'
import { Filters } from './filters'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function HostEntries() {
  const { t } = useI18n()
  const { list } = useLoaderData<typeof loader>()
  const { challenge, count, content, closesAt, now } = list
  return (
    <DeskPage challenge={challenge} tab="entries" title={t('teams.entry.host_title')}>
      <StageSwitch stages={stagesOf(list)} href={stage => paths.hostEntries(challenge.id, stage.id)} />
      <Totals />
      <Paused />
      <BreakGlassNotice looks={list.looks} challengeId={challenge.id} zone={challenge.timeZone} />
      <SealedNotice verdict={content} closesAt={closesAt} zone={challenge.timeZone} now={now} />
      {count.all === 0 ? (
        <EmptyState title={t(list.stage.first ? 'teams.entry.host_none' : 'decisions.advance.none_yet')}>
          {t(list.stage.first ? 'teams.entry.host_none_hint' : 'decisions.advance.none_yet_hint')}
        </EmptyState>
      ) : (
        <Stack gap={6}>
          <Filters />
          <BatchForm />
          <p>
            <Link href={paths.exports(challenge.id, list.stage.id)}>{t('exports.title')}</Link>
          </p>
          <Pages
            page={list.page}
            pages={list.pages}
            href={page =>
              paths.hostEntries(challenge.id, list.stage.id, {
                ...filterFields(list.filter),
                page: String(page),
              })
            }
          />
        </Stack>
      )}
    </DeskPage>
  )
}

/** Submissions are paused, or can be. */
function Paused() {
  const { t, local, format } = useI18n()
  const { challenge, stage, closesAt, now } = useLoaderData<typeof loader>().list
  const href = paths.stagePause(challenge.id, stage.id)
  if (stage.pausedAt)
    return (
      <Notice
        kind="warn"
        title={t('exceptions.paused_since', { at: format.instant(stage.pausedAt, challenge.timeZone) })}
      >
        <p>{local(stage.pauseReason ?? {})}</p>
        <p>
          <Link href={href}>{t('exceptions.resume')}</Link>
        </p>
      </Notice>
    )
  const open = stage.opensAt && stage.opensAt <= now && (!closesAt || closesAt > now)
  return open ? (
    <p>
      <Link href={href}>{t('exceptions.pause')}</Link>
    </p>
  ) : null
}

function Totals() {
  const { t, format } = useI18n()
  const { count, stage } = useLoaderData<typeof loader>().list
  return (
    <Cluster gap={8}>
      <Stat
        label={t(stage.first ? 'teams.entry.host_entered' : 'decisions.advance.went_on')}
        value={format.number(count.active)}
      />
      <Stat label={t('teams.entry.host_handed_in')} value={format.number(count.submitted)} />
      {count.submitted > 0 && <Stat label={t('screening.to_check')} value={format.number(count.waiting)} />}
      {count.excluded > 0 && (
        <Stat label={t('screening.excluded_count')} value={format.number(count.excluded)} />
      )}
    </Cluster>
  )
}
