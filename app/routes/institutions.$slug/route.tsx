import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { ChallengeCard } from '#app/domain/catalogue/views/challenge-card'
import { InstitutionTile } from '#app/domain/catalogue/views/institution-tile'
import { FeedLinks } from '#app/domain/following/views/feed-links'
import { FollowButton } from '#app/domain/following/views/follow-button'
import { institutionKind, isVerified } from '#app/domain/institutions/institution'
import { headOf } from '#app/http/page-head'
import { LanguageNote, Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Pages } from '#app/site/pages'
import { Badge } from '#app/ui/badge'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function Institution() {
  const { t, format } = useI18n()
  const { cards, now, institution, page, pages, total } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Head />
      <section aria-labelledby="challenges">
        <header className="section-head">
          <h2 id="challenges">{t('catalogue.institution_challenges')}</h2>
          {total > 0 && <Counts />}
        </header>
        {cards.length === 0 && (
          <EmptyState
            level={3}
            title={t('catalogue.institution_no_challenges')}
            action={
              <LinkButton variant="secondary" href={paths.challenges()}>
                {t('catalogue.home.empty_action')}
              </LinkButton>
            }
          >
            {t('catalogue.institution_no_challenges_text')}
          </EmptyState>
        )}
        {cards.length > 0 && (
          <p className="quiet-text">{t('catalogue.times', { zone: format.zone('Asia/Baku') })}</p>
        )}
        <ul className="card-list">
          {cards.map(card => (
            <li key={card.id}>
              <ChallengeCard card={card} now={now} level={3} />
            </li>
          ))}
        </ul>
      </section>
      <Pages page={page} pages={pages} href={each => `${paths.institution(institution.slug)}?page=${each}`} />
      <FeedLinks address={(format, locale) => paths.institutionFeed(institution.slug, format, locale)} />
    </Page>
  )
}

function Head() {
  const { t, local } = useI18n()
  const { institution, logo, follow } = useLoaderData<typeof loader>()
  const { slug, name, about, kind, website } = institution
  const verified = isVerified(institution)
  return (
    <header className="institution-head">
      <Breadcrumbs
        label={t('catalogue.breadcrumbs')}
        places={[
          { href: paths.institutions(), label: t('catalogue.institutions_title') },
          { href: paths.institution(slug), label: local(name) },
        ]}
      />
      <div className="institution-head-row">
        <InstitutionTile slug={slug} name={name} logo={logo} />
        <div>
          <h1>
            <Local text={name} />
          </h1>
          <p className="cluster">
            <span className="quiet-text">{t(`institutions.kind.${institutionKind(kind)}`)}</span>
            <Badge tone={verified ? 'done' : 'neutral'}>
              {t(verified ? 'catalogue.institution_verified' : 'catalogue.institution_unverified')}
            </Badge>
            {website && (
              <a href={website} rel="noopener nofollow">
                {t('catalogue.institution_website')}
              </a>
            )}
          </p>
          <FollowButton kind="institution" of={slug} state={follow} />
        </div>
      </div>
      {local(about) !== '' && (
        <div className="institution-about">
          <LanguageNote text={about} />
          <p>
            <Local text={about} />
          </p>
        </div>
      )}
    </header>
  )
}

function Counts() {
  const { t } = useI18n()
  const { total, open, results } = useLoaderData<typeof loader>()
  return (
    <p className="quiet-text numeric">
      {t('catalogue.found', { count: total })} · {t('catalogue.institution_open', { count: open })}
      {results > 0 && <> · {t('catalogue.institution_results', { count: results })}</>}
    </p>
  )
}
