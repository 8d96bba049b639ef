import { useLoaderData } from '@remix-run/react'
import { useWhoName } from '#app/domain/judging/views/use-who-name'
import { useI18n } from '#app/i18n/use-i18n'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'
import { useReason } from './use-reason'

/** Assigned judges whose review does not count: recused, set aside, withdrawn, late; each with the reason. */
export function NotCounted() {
  const { t, format } = useI18n()
  const { apart, challenge } = useLoaderData<typeof loader>()
  const nameOf = useWhoName()
  const reasonOf = useReason()
  if (apart.length === 0) return null
  return (
    <Panel id="apart" title={t('ranking.place.not_counted')}>
      <Table
        rows={apart}
        rowKey={each => each.assignmentId}
        columns={[
          { key: 'who', header: t('judging.judge'), heads: true, cell: each => nameOf(each.who) },
          { key: 'what', header: t('judging.state'), cell: each => t(`ranking.place.kind.${each.kind}`) },
          {
            key: 'why',
            header: t('judging.reopen_reason'),
            cell: each => (
              <>
                {reasonOf(each.reason)}
                {each.by && <> · {t('ranking.place.by', { who: nameOf(each.by) })}</>}
              </>
            ),
          },
          {
            key: 'at',
            header: t('ranking.place.when'),
            cell: each => (each.at ? format.instant(each.at, challenge.timeZone) : '—'),
          },
        ]}
      />
    </Panel>
  )
}
