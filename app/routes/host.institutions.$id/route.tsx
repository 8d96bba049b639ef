import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { InstitutionForm } from '#app/domain/institutions/views/institution-form'
import { StatusBadge } from '#app/domain/institutions/views/status-badge'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'
import { Staff } from './staff'
import { TwoPeople } from './two-people'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function InstitutionDesk() {
  const { t, local } = useI18n()
  const { institution, status, logo } = useLoaderData<typeof loader>()
  const name = local(institution.name)
  return (
    <Page width="text">
      <Stack gap={8}>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('frame.breadcrumbs')}
              places={[
                { href: paths.hostDesk(), label: t('institutions.host.title') },
                { href: paths.hostInstitution(institution.id), label: name },
              ]}
            />
          }
          eyebrow={<StatusBadge status={status} />}
          title={name}
        />
        {status === 'waiting' && (
          <Notice title={t('institutions.waiting')}>{t('institutions.waiting_hint')}</Notice>
        )}
        {status === 'refused' && (
          <Notice kind="error" title={t('institutions.refused')}>
            <p>{institution.refusalReason}</p>
            <p>{t('institutions.refused_hint')}</p>
          </Notice>
        )}
        <Staff />
        <TwoPeople />
        <Panel id="profile" title={t('institutions.profile')}>
          <p>
            <Link href={paths.hostInstitutionLogo(institution.id)}>
              {t(logo ? 'institutions.logo_change' : 'institutions.logo_add')}
            </Link>
          </p>
          <p>
            <Link href={paths.embedding(institution.id)}>{t('embeds.sites')}</Link>
          </p>
          <InstitutionForm button={t('form.save')} institution={institution} />
        </Panel>
      </Stack>
    </Page>
  )
}
