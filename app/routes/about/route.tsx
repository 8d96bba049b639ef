import type { MetaFunction } from '@remix-run/react'
import { headOf } from '#app/http/page-head'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Page } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

const parts = ['time', 'seal', 'receipt', 'marks', 'ledger'] as const

export default function About() {
  const { t } = useI18n()
  return (
    <Page width="text">
      <PageHead title={t('catalogue.about_title')} lead={t('catalogue.about_lead')} />
      <blockquote className="promise">{t('frame.promise')}</blockquote>
      <ol className="fair-parts">
        {parts.map(part => (
          <li key={part} id={part}>
            <h2>{t(`catalogue.about.${part}_title`)}</h2>
            <p>{t(`catalogue.about.${part}_text`)}</p>
          </li>
        ))}
      </ol>
      <LinkButton variant="secondary" href={paths.challenges()}>
        {t('catalogue.about.start')}
      </LinkButton>
    </Page>
  )
}
