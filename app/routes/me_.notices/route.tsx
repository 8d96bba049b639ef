import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button, LinkButton } from '#app/ui/button'
import { Details } from '#app/ui/details'
import { EmptyState } from '#app/ui/empty-state'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { PageHead } from '#app/ui/page-head'
import { Pagination } from '#app/ui/pagination'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Notices() {
  const { t } = useI18n()
  const { notices, page, pages } = useLoaderData<typeof loader>()
  return (
    <Page width="text">
      <PageHead title={t('notices.title')} lead={t('notices.lead')} />
      <Stack gap={4}>
        <Cluster>
          <LinkButton variant="secondary" href={paths.noticeSettings()}>
            {t('notices.settings')}
          </LinkButton>
          <LinkButton variant="quiet" href={paths.following()}>
            {t('following.mine')}
          </LinkButton>
          {notices.some(({ readAt }) => readAt === null) && (
            <Form method="post">
              <Button variant="quiet">{t('notices.mark_read')}</Button>
            </Form>
          )}
        </Cluster>
        {notices.length === 0 ? (
          <EmptyState title={t('notices.none')}>{t('notices.none_hint')}</EmptyState>
        ) : (
          notices.map(notice => <Notice key={notice.id} notice={notice} />)
        )}
        <Pagination
          label={t('notices.title')}
          page={page}
          pages={pages}
          href={to => paths.notices(to)}
          words={{
            previous: t('catalogue.previous'),
            next: t('catalogue.next'),
            page: number => t('catalogue.page', { page: number }),
          }}
        />
      </Stack>
    </Page>
  )
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>['notices'][number]

function Notice({ notice: { subject, text, link, createdAt, readAt } }: { notice: Shown }) {
  const { t, format } = useI18n()
  return (
    <article className="talk-item notice-item">
      <p className="talk-meta">
        <time dateTime={createdAt.toISOString()}>{format.instant(createdAt, format.readerZone)}</time>
        {!readAt && <Badge tone="info">{t('notices.new')}</Badge>}
      </p>
      <h2 className="talk-question">{link ? <Link href={link}>{subject}</Link> : subject}</h2>
      <Details summary={t('notices.whole')}>
        <p className="pre-line">{text}</p>
      </Details>
    </article>
  )
}
