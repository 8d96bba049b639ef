import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

/** Every challenge that is or was public, with a link to its entries. */
export function PublishedChallenges() {
  const { t, local, format } = useI18n()
  const { published } = useLoaderData<typeof loader>()
  if (published.rows.length === 0) return null
  return (
    <Panel id="published" title={t('institutions.staff.published')}>
      <Stack gap={4}>
        <p className="quiet-text">{t('institutions.staff.published_hint')}</p>
        <Table
          rows={published.rows}
          rowKey={row => row.id}
          columns={[
            {
              key: 'title',
              heads: true,
              header: t('institutions.host.column_challenge'),
              cell: row => <Link href={paths.staffChallenge(row.id)}>{local(row.title)}</Link>,
            },
            {
              key: 'institution',
              header: t('institutions.staff.column_institution'),
              cell: row => local(row.institution),
            },
            {
              key: 'from',
              header: t('institutions.staff.column_public_from'),
              cell: row => (row.publishAt ? format.instant(row.publishAt, row.timeZone) : '—'),
            },
          ]}
        />
        <Pages
          page={published.page}
          pages={published.pages}
          href={page => `${paths.staffDesk()}?page=${page}`}
        />
      </Stack>
    </Panel>
  )
}
