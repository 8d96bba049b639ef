import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { initials } from '#app/domain/catalogue/views/initials'
import { institutionKind } from '#app/domain/institutions/institution'
import { headOf } from '#app/http/page-head'
import { Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Monogram } from '#app/ui/lattice/monogram'
import { Page } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function Institutions() {
  const { t } = useI18n()
  const { institutions } = useLoaderData<typeof loader>()
  const register = (
    <LinkButton variant="secondary" href={paths.newInstitution()}>
      {t('catalogue.institutions_empty_action')}
    </LinkButton>
  )
  if (institutions.length === 0) {
    return (
      <Page>
        <PageHead title={t('catalogue.institutions_title')} lead={t('catalogue.institutions_lead')} />
        <EmptyState title={t('catalogue.institutions_empty_title')} action={register}>
          {t('catalogue.institutions_empty_text')}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page>
      <PageHead
        title={t('catalogue.institutions_title')}
        lead={t('catalogue.institutions_lead')}
        actions={register}
      />
      <ul className="institutions">
        {institutions.map(institution => (
          <Row key={institution.slug} institution={institution} />
        ))}
      </ul>
    </Page>
  )
}

type Institution = ReturnType<typeof useLoaderData<typeof loader>>['institutions'][number]

function Row({
  institution: { slug, name, kind, verified, challenges, open },
}: {
  institution: Institution
}) {
  const { t, local } = useI18n()
  return (
    <li className="institution-row">
      <Monogram seed={slug} letters={initials(local(name))} />
      <div>
        <h2 className="institution-row-name">
          <Link className="card-link" href={paths.institution(slug)}>
            <Local text={name} />
          </Link>
        </h2>
        <p className="quiet-text">
          {t(`institutions.kind.${institutionKind(kind)}`)} ·{' '}
          {t(verified ? 'catalogue.institution_verified' : 'catalogue.institution_unverified')}
        </p>
      </div>
      <p className="institution-row-count">
        {t('catalogue.found', { count: challenges })}
        <span className="quiet-text">{t('catalogue.institution_open', { count: open })}</span>
      </p>
    </li>
  )
}
