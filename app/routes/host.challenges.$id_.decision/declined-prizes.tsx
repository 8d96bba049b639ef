import { useLoaderData } from '@remix-run/react'
import { Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

/** Prizes that winners declined, each with the page on which it is handed down. */
export function DeclinedPrizes() {
  const { t, format } = useI18n()
  const { challenge, declined } = useLoaderData<typeof loader>()
  if (declined.length === 0) return null
  const when = (at: Date | null) => (at ? format.instant(at, challenge.timeZone) : '—')
  return (
    <Panel id="declined" title={t('decisions.declined.title')}>
      <Table
        rows={declined}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'prize',
            heads: true,
            header: t('decisions.declined.prize'),
            cell: ({ id, prize }) => (
              <Link href={paths.declinedPrize(challenge.id, id)}>
                <Local text={prize} />
              </Link>
            ),
          },
          { key: 'at', short: true, header: t('decisions.declined.at'), cell: ({ at }) => when(at) },
          {
            key: 'handed',
            short: true,
            header: t('decisions.declined.handed'),
            cell: ({ handedAt }) => when(handedAt),
          },
        ]}
      />
    </Panel>
  )
}
