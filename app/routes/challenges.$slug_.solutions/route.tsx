import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { filterParam } from '#app/domain/decisions/gallery'
import { SolutionGrid } from '#app/domain/teams/views/team-card'
import { headOf } from '#app/http/page-head'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs, Tabs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

/** The solutions that teams agreed to show, once the result is public. */
export default function Solutions() {
  const { t, local } = useI18n()
  const { challenge, solutions, filter } = useLoaderData<typeof loader>()
  const { slug, title } = challenge
  return (
    <Page>
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('frame.breadcrumbs')}
            places={[
              { href: paths.challenge(slug), label: local(title) },
              { href: paths.solutions(slug), label: t('decisions.gallery.title') },
            ]}
          />
        }
        title={t('decisions.gallery.title')}
        lead={t('decisions.gallery.lead')}
      />
      <Stack gap={6}>
        <Filters />
        {solutions.rows.length === 0 ? (
          <EmptyState title={t('decisions.gallery.none')} />
        ) : (
          <SolutionGrid solutions={solutions.rows} level={2} />
        )}
        <Pages
          page={solutions.page}
          pages={solutions.pages}
          href={page => paths.solutions(slug, { show: filterParam(filter), page })}
          label={t('decisions.gallery.title')}
        />
      </Stack>
    </Page>
  )
}

function Filters() {
  const { t, local } = useI18n()
  const { challenge, filter, filters } = useLoaderData<typeof loader>()
  const here = filterParam(filter)
  const choices = [
    { show: null, label: t('decisions.gallery.all') },
    ...(filters.winners ? [{ show: 'winners', label: t('decisions.gallery.winners') }] : []),
    ...(filters.finalists ? [{ show: 'finalists', label: t('decisions.gallery.finalists') }] : []),
    ...filters.prizes.map(({ prizeId, name }) => ({ show: prizeId, label: local(name) })),
  ]
  if (choices.length < 2) return null
  return (
    <Tabs
      label={t('decisions.gallery.filter')}
      tabs={choices.map(({ show, label }) => ({
        href: paths.solutions(challenge.slug, { show }),
        label,
        current: show === here,
      }))}
    />
  )
}
