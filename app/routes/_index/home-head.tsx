import { useLoaderData } from '@remix-run/react'
import { CardTime } from '#app/domain/catalogue/views/card-time'
import { Countdown } from '#app/domain/catalogue/views/countdown'
import { Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { LatticePanel } from '#app/ui/lattice/lattice-panel'
import { Cluster } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Stat } from '#app/ui/stat'
import type { loader } from './route.server'

type Home = ReturnType<typeof useLoaderData<typeof loader>>['home']

/** The top of the home page: what Meydan is, open challenges, prize money, the next deadline. */
export function HomeHead({ home }: { home: Home }) {
  const { t } = useI18n()
  return (
    <div className="home-head" data-alone={home.closingNext ? undefined : ''}>
      <div className="home-words">
        <h1>{t('home.title')}</h1>
        <p className="home-lead">{t('catalogue.home.lead')}</p>
        <search>
          <form method="get" action={paths.challenges()} className="home-search">
            <label className="home-search-label" htmlFor="home-q">
              {t('catalogue.search')}
            </label>
            <input className="control" id="home-q" name="q" type="search" autoComplete="off" />
            <Button>{t('catalogue.search_label')}</Button>
          </form>
        </search>
        <p>
          {t('catalogue.home.post_lead')} <Link href={paths.newChallenge()}>{t('catalogue.home.post')}</Link>
        </p>
      </div>
      <ClosesNext home={home} />
      <Figures home={home} />
    </div>
  )
}

function Figures({ home: { counts, atStake, awarded, paid } }: { home: Home }) {
  const { t, format } = useI18n()
  return (
    <div className="home-figures">
      <Stat
        value={format.number(counts.open)}
        label={t('catalogue.home.open_count', { count: counts.open })}
        tone="open"
      />
      {atStake.map(({ amount, currency }) => (
        <Stat key={currency} value={format.money(amount, currency)} label={t('catalogue.home.at_stake')} />
      ))}
      {awarded.map(({ amount, currency }) => (
        <Stat key={currency} value={format.money(amount, currency)} label={t('catalogue.home.awarded')} />
      ))}
      {paid.map(({ amount, currency }) => (
        <Stat key={currency} value={format.money(amount, currency)} label={t('catalogue.home.paid')} />
      ))}
      {counts.teams > 0 && (
        <Stat
          value={format.number(counts.teams)}
          label={t('catalogue.home.teams_count', { count: counts.teams })}
        />
      )}
      {counts.institutions > 0 && (
        <Stat
          value={format.number(counts.institutions)}
          label={t('catalogue.home.institutions_count', { count: counts.institutions })}
        />
      )}
    </div>
  )
}

/** The promise of the product, in large type. */
export function HomePromise() {
  const { t } = useI18n()
  return (
    <section className="home-promise" aria-labelledby="promise">
      <h2 id="promise">{t('frame.promise')}</h2>
      <p>{t('catalogue.home.fair')}</p>
      <Cluster gap={6}>
        <Link href={paths.about()}>{t('catalogue.home.fair_link')}</Link>
        <Link href={paths.text('how-judging-works')}>{t('site.how_judging_works')}</Link>
        <Link href={paths.verify()}>{t('catalogue.home.verify_link')}</Link>
      </Cluster>
    </section>
  )
}

function ClosesNext({ home: { closingNext: card } }: { home: Home }) {
  const { t, format } = useI18n()
  const { now } = useLoaderData<typeof loader>()
  if (!card?.closesAt) return null
  return (
    <article className="closes-next">
      <div className="closes-next-panel">
        <LatticePanel seed={card.slug} theme={card.themes[0]} />
      </div>
      <div className="closes-next-words">
        <p className="closes-next-eyebrow">{t('catalogue.home.closes_next')}</p>
        <h2 className="closes-next-title">
          <Link className="card-link" href={paths.challenge(card.slug)}>
            <Local text={card.title} />
          </Link>
        </h2>
        <p className="quiet-text">
          <Local text={card.institution.name} />
        </p>
        <div className="closes-next-figures">
          <Countdown to={card.closesAt} now={now} label={t('catalogue.time_left')} />
          {card.prizeFund > 0 && card.prizeCurrency && (
            <Stat
              size="small"
              value={format.money(card.prizeFund, card.prizeCurrency)}
              label={t('catalogue.fund')}
            />
          )}
        </div>
        <p className="quiet-text">
          <CardTime card={card} now={now} />
        </p>
      </div>
    </article>
  )
}
