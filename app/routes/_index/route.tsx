import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { ChallengeCard } from '#app/domain/catalogue/views/challenge-card'
import { WinnersCard } from '#app/domain/catalogue/views/winners-of'
import { lifeEvents, themes } from '#app/domain/challenges/vocabulary'
import { headOf } from '#app/http/page-head'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { ChoiceTiles } from './choice-tiles'
import { HomeHead, HomePromise } from './home-head'
import type { loader } from './route.server'
import { YourEntries } from './your-entries'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function Home() {
  const { t } = useI18n()
  const { home } = useLoaderData<typeof loader>()
  return (
    <Page>
      <HomeHead home={home} />
      <Stack gap={16}>
        <YourEntries />
        <HomePromise />
        <OpenNow />
        <OpeningLater />
        <ChoiceTiles
          id="life-events"
          title={t('catalogue.home.life_events')}
          lead={t('catalogue.home.life_events_lead')}
          choices={lifeEvents.map(id => ({
            label: t(`challenges.life_event.${id}`),
            count: home.lifeEvents[id] ?? 0,
            href: `${paths.challenges()}?event=${id}`,
          }))}
        />
        <LatestWinners />
        <ChoiceTiles
          id="themes"
          title={t('catalogue.home.themes')}
          choices={themes.map(id => ({
            label: t(`challenges.theme.${id}`),
            count: home.themes[id] ?? 0,
            href: `${paths.challenges()}?theme=${id}`,
          }))}
        />
      </Stack>
    </Page>
  )
}

function OpenNow() {
  const { t, format } = useI18n()
  const { home, now } = useLoaderData<typeof loader>()
  return (
    <section aria-labelledby="open-now">
      <header className="section-head">
        <h2 id="open-now">{t('catalogue.home.open_now')}</h2>
        <Link href={paths.challenges()}>{t('catalogue.home.all', { count: home.counts.all })}</Link>
      </header>
      <p className="quiet-text">{t('catalogue.times', { zone: format.zone('Asia/Baku') })}</p>
      {home.open.length === 0 ? (
        <EmptyState
          level={3}
          title={t('catalogue.home.empty_title')}
          action={
            <LinkButton variant="secondary" href={paths.challenges()}>
              {t('catalogue.home.empty_action')}
            </LinkButton>
          }
        >
          {t('catalogue.home.empty_text')}
        </EmptyState>
      ) : (
        <div className="card-grid">
          {home.open.map(card => (
            <ChallengeCard key={card.id} card={card} now={now} level={3} />
          ))}
        </div>
      )}
    </section>
  )
}

function OpeningLater() {
  const { t } = useI18n()
  const { home, now } = useLoaderData<typeof loader>()
  if (home.upcoming.length === 0) return null
  return (
    <section aria-labelledby="opening-later">
      <header className="section-head">
        <h2 id="opening-later">{t('catalogue.home.opening_later')}</h2>
      </header>
      <div className="card-grid">
        {home.upcoming.map(card => (
          <ChallengeCard key={card.id} card={card} now={now} level={3} />
        ))}
      </div>
    </section>
  )
}

function LatestWinners() {
  const { t } = useI18n()
  const { home } = useLoaderData<typeof loader>()
  if (home.winners.length === 0) return null
  return (
    <section aria-labelledby="winners">
      <header className="section-head">
        <h2 id="winners">{t('catalogue.home.winners')}</h2>
        <Link href={paths.winners()}>{t('catalogue.home.winners_all')}</Link>
      </header>
      <div className="card-grid">
        {home.winners.map(group => (
          <WinnersCard key={group.id} group={group} level={3} />
        ))}
      </div>
    </section>
  )
}
