import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { filterQuery } from '#app/domain/catalogue/browse-filters'
import { ChallengeCard } from '#app/domain/catalogue/views/challenge-card'
import { FeedLinks } from '#app/domain/following/views/feed-links'
import { FollowButton } from '#app/domain/following/views/follow-button'
import { headOf } from '#app/http/page-head'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { ActiveFilters, useActiveFilters } from './active-filters'
import { Filters } from './filters'
import type { loader } from './route.server'
import { SearchBar, SortChoice } from './search-bar'
import { formId, useFilterForm } from './use-filter-form'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function Challenges() {
  const { t, format } = useI18n()
  const { list, filters, search, follow } = useLoaderData<typeof loader>()
  const form = useFilterForm()
  return (
    <Page>
      <PageHead title={t('catalogue.title')} />
      <search>
        <form id={formId} method="get" action={paths.challenges()} onSubmit={form.onSubmit}>
          <SearchBar />
        </form>
      </search>
      <div className="browse">
        <Filters filters={form.shown} onChange={form.onChange} />
        <section className="browse-results" aria-busy={form.busy} aria-labelledby="found">
          <header className="browse-head">
            <h2 id="found">
              <span role="status">{t('catalogue.found', { count: list.total })}</span>
            </h2>
            <SortChoice sort={form.shown.sort} onChange={form.onChange} />
          </header>
          <ActiveFilters />
          {list.nearest && (
            <Notice kind="info" title={t('catalogue.nearest', { q: filters.q })}>
              {t('catalogue.nearest_words', { words: list.nearest })}
            </Notice>
          )}
          <p className="quiet-text">{t('catalogue.times', { zone: format.zone('Asia/Baku') })}</p>
          <Results />
          <FollowButton kind="search" of={search} state={follow} />
          <FeedLinks address={paths.challengesFeed} />
        </section>
      </div>
    </Page>
  )
}

function Results() {
  const { list, filters, now } = useLoaderData<typeof loader>()
  if (list.cards.length === 0) return <NothingFound />
  return (
    <>
      <ul className="card-list">
        {list.cards.map(card => (
          <li key={card.id}>
            <ChallengeCard card={card} now={now} level={3} />
          </li>
        ))}
      </ul>
      <Pages
        page={list.page}
        pages={list.pages}
        href={page => paths.challenges() + filterQuery({ ...filters, page })}
      />
    </>
  )
}

function NothingFound() {
  const { t } = useI18n()
  const { filters } = useLoaderData<typeof loader>()
  const narrowed = useActiveFilters().length > 0 || filters.q !== ''
  if (!narrowed) {
    return (
      <EmptyState level={3} title={t('catalogue.none_yet_title')}>
        {t('catalogue.none_yet_text')}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      level={3}
      title={t('catalogue.none_title')}
      action={
        <LinkButton variant="secondary" href={paths.challenges()}>
          {t('catalogue.clear')}
        </LinkButton>
      }
    >
      {t('catalogue.none_text')}
    </EmptyState>
  )
}
