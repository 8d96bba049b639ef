import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { headOf } from '#app/http/page-head'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function Metrics() {
  const { t } = useI18n()
  const { groups } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead title={t('metrics.title')} lead={t('metrics.lead')} />
      <Stack gap={8}>
        {groups.map(({ kind, title, value, metrics }) => (
          <Panel key={kind} id={kind} title={title}>
            <p>{value}</p>
            <Table
              rows={metrics}
              rowKey={({ key }) => key}
              columns={[
                {
                  key: 'name',
                  header: t('metrics.metric'),
                  heads: true,
                  cell: ({ key, name }) => <Link href={paths.metric(key)}>{name}</Link>,
                },
                { key: 'says', header: t('metrics.measures'), cell: ({ says }) => says },
                { key: 'best', header: t('metrics.best'), cell: ({ best }) => t(`metrics.best.${best}`) },
              ]}
            />
          </Panel>
        ))}
      </Stack>
    </Page>
  )
}
