import type { MetaFunction } from '@remix-run/react'
import { InstitutionForm } from '#app/domain/institutions/views/institution-form'
import { useI18n } from '#app/i18n/use-i18n'
import { Page } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function NewInstitution() {
  const { t } = useI18n()
  return (
    <Page width="text">
      <PageHead title={t('institutions.register_title')} lead={t('institutions.register_lead')} />
      <InstitutionForm button={t('institutions.register')} />
    </Page>
  )
}
