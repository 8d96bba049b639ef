import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

type Change = ReturnType<typeof useLoaderData<typeof loader>>['changes']['rows'][number]

/** The judges that the plan adds and removes by submission, with the cost of another choice. */
export function Changes() {
  const { t } = useI18n()
  const { challenge, plan, changes } = useLoaderData<typeof loader>()
  if (changes.total === 0) return null
  return (
    <Panel id="changes" title={t('assignment.changes', { count: changes.total })}>
      <Stack gap={4}>
        <p className="quiet-text">{t('assignment.instead_hint')}</p>
        <Table
          rows={changes.rows}
          rowKey={row => row.id}
          columns={[
            {
              key: 'submission',
              header: t('judging.submission'),
              heads: true,
              cell: row => (
                <>
                  {row.name} {row.name !== row.code && <span className="quiet-text">{row.code}</span>}
                </>
              ),
            },
            { key: 'added', header: t('assignment.added'), cell: row => <Added row={row} /> },
            { key: 'withdrawn', header: t('assignment.withdrawn'), cell: row => listed(row.withdrawn) },
            { key: 'kept', header: t('assignment.kept'), cell: row => listed(row.stays) },
          ]}
        />
        <Pages
          page={changes.page}
          pages={changes.pages}
          href={page => `${paths.assignmentPlan(challenge.id, plan.id, page)}#changes`}
        />
      </Stack>
    </Panel>
  )
}

function listed(names: string[]): string {
  return names.length > 0 ? names.join(', ') : '—'
}

function Added({ row }: { row: Change }) {
  const { t, format } = useI18n()
  if (row.added.length === 0) return '—'
  return (
    <ul className="assign-added">
      {row.added.map(each => (
        <li key={each.name}>
          {each.name}
          {each.instead && (
            <span className="quiet-text">
              {t('assignment.instead', {
                name: each.instead.name,
                over: `+${format.number(each.instead.over)}`,
              })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
