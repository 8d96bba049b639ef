import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

type Session = ReturnType<typeof useLoaderData<typeof loader>>['sessions'][number]

export default function Sessions() {
  const { t, format } = useI18n()
  const { sessions } = useLoaderData<typeof loader>()
  const when = (at: Date | null) => (at ? format.instant(at) : '—')
  return (
    <Page>
      <Stack gap={6}>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('frame.breadcrumbs')}
              places={[
                { href: paths.me(), label: t('people.me.title') },
                { href: paths.sessions(), label: t('people.sessions.title') },
              ]}
            />
          }
          title={t('people.sessions.title')}
          lead={t('people.sessions.lead')}
        />
        <Table
          caption={t('people.sessions.title')}
          rows={sessions}
          rowKey={session => session.id}
          columns={[
            {
              key: 'browser',
              heads: true,
              header: t('people.sessions.browser'),
              cell: session => session.browser ?? t('people.sessions.unknown_browser'),
            },
            { key: 'network', header: t('people.sessions.network'), cell: session => session.network ?? '—' },
            { key: 'since', header: t('people.sessions.since'), cell: session => when(session.startedAt) },
            { key: 'seen', header: t('people.sessions.seen'), cell: session => when(session.lastSeenAt) },
            {
              key: 'end',
              header: t('people.sessions.end'),
              cell: session =>
                session.current ? (
                  <Badge tone="info">{t('people.sessions.this_one')}</Badge>
                ) : (
                  <End session={session} />
                ),
            },
          ]}
        />
        {sessions.length > 1 && (
          <Form method="post" action={paths.sessions()}>
            <input type="hidden" name="_method" value="delete" />
            <Button variant="secondary">{t('people.sessions.end_others')}</Button>
          </Form>
        )}
      </Stack>
    </Page>
  )
}

function End({ session }: { session: Session }) {
  const { t } = useI18n()
  const name = session.browser ?? t('people.sessions.unknown_browser')
  return (
    <Form method="post" action={paths.mySession(session.id)}>
      <input type="hidden" name="_method" value="delete" />
      <Button variant="quiet" size="small" aria-label={t('people.sessions.end_name', { name })}>
        {t('people.sessions.end')}
      </Button>
    </Form>
  )
}
