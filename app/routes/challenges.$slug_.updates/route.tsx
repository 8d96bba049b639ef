import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { UpdateList } from '#app/domain/announcements/views/update-list'
import { FeedLinks } from '#app/domain/following/views/feed-links'
import { headOf } from '#app/http/page-head'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Pagination } from '#app/ui/pagination'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function Updates() {
  const { t, local } = useI18n()
  const { challenge, updates, page, pages } = useLoaderData<typeof loader>()
  const { slug, title, timeZone } = challenge
  return (
    <Page width="text">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('frame.breadcrumbs')}
            places={[
              { href: paths.challenge(slug), label: local(title) },
              { href: paths.updates(slug), label: t('announcements.updates') },
            ]}
          />
        }
        title={t('announcements.updates')}
        lead={t('announcements.updates_lead')}
      />
      <Stack gap={6}>
        {updates.length === 0 ? (
          <EmptyState title={t('announcements.no_updates')} />
        ) : (
          <UpdateList heading="h2" updates={updates} timeZone={timeZone} />
        )}
        <Pagination
          label={t('announcements.updates')}
          page={page}
          pages={pages}
          href={to => paths.updates(slug, to)}
          words={{
            previous: t('catalogue.previous'),
            next: t('catalogue.next'),
            page: number => t('catalogue.page', { page: number }),
          }}
        />
        <FeedLinks address={(format, locale) => paths.newsFeed(slug, format, locale)} />
      </Stack>
    </Page>
  )
}
