import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { PageHead } from '#app/ui/page-head'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Following() {
  const { t } = useI18n()
  const { follows } = useLoaderData<typeof loader>()
  return (
    <Page>
      <PageHead title={t('following.mine')} lead={t('following.mine_lead')} />
      <Stack gap={6}>
        <Cluster>
          <LinkButton variant="secondary" href={paths.noticeSettings()}>
            {t('following.how_often')}
          </LinkButton>
          <LinkButton variant="secondary" href={paths.ownCalendar()}>
            {t('following.calendar.own')}
          </LinkButton>
        </Cluster>
        {follows.length === 0 ? <Nothing /> : <Follows />}
      </Stack>
    </Page>
  )
}

function Nothing() {
  const { t } = useI18n()
  return (
    <EmptyState
      title={t('following.none')}
      action={<LinkButton href={paths.challenges()}>{t('catalogue.home.empty_action')}</LinkButton>}
    >
      {t('following.none_hint')}
    </EmptyState>
  )
}

function Follows() {
  const { t, format } = useI18n()
  const { follows } = useLoaderData<typeof loader>()
  return (
    <Table
      caption={t('following.mine')}
      rows={follows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          heads: true,
          header: t('following.what'),
          cell: ({ name, page }) => <Link href={page}>{name}</Link>,
        },
        { key: 'kind', header: t('following.kind'), cell: ({ kind }) => t(`following.kind.${kind}`) },
        { key: 'since', header: t('following.since'), cell: ({ followedAt }) => format.date(followedAt) },
        {
          key: 'end',
          header: t('following.end'),
          cell: ({ id, name }) => (
            <Form method="post" action={paths.follow(id)}>
              <input type="hidden" name="_method" value="delete" />
              <Button variant="quiet" size="small" aria-label={t('following.end_name', { name })}>
                {t('following.end')}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}
