import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { InstitutionTile } from '#app/domain/catalogue/views/institution-tile'
import { leastSize } from '#app/domain/pictures/picture'
import { PictureForm } from '#app/domain/pictures/views/picture-form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** The logo of an institution as its page shows it, and the form that sets, replaces or removes it. */
export default function InstitutionLogo() {
  const { t, local } = useI18n()
  const { id, slug, name, picture } = useLoaderData<typeof loader>()
  return (
    <Page width="text">
      <Stack gap={8}>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('frame.breadcrumbs')}
              places={[
                { href: paths.hostDesk(), label: t('institutions.host.title') },
                { href: paths.hostInstitution(id), label: local(name) },
                { href: paths.hostInstitutionLogo(id), label: t('institutions.logo') },
              ]}
            />
          }
          title={t('institutions.logo')}
          lead={t('institutions.logo_lead')}
        />
        <InstitutionTile slug={slug} name={name} logo={picture} />
        <PictureForm picture={picture} least={leastSize.logo} />
      </Stack>
    </Page>
  )
}
