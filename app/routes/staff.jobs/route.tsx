import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { DeadJobs } from './dead-jobs'
import { Lanes } from './lanes'
import { Retries } from './retries'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function StaffJobs() {
  const { t } = useI18n()
  const { lanes, retries, dead } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Stack gap={8}>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('frame.breadcrumbs')}
              places={[
                { href: paths.staffDesk(), label: t('institutions.staff.title') },
                { href: paths.staffJobs(), label: t('institutions.staff.jobs.title') },
              ]}
            />
          }
          title={t('institutions.staff.jobs.title')}
          lead={t('institutions.staff.jobs.lead')}
        />
        <Lanes lanes={lanes} />
        <DeadJobs dead={dead} />
        <Retries retries={retries} />
      </Stack>
    </Page>
  )
}
