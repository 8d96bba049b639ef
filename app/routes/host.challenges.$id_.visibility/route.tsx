import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { StageSwitch } from '#app/domain/judging/views/stage-switch'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Page, Split, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { InstantPanel } from './instant-panel'
import { PublicOverTime, PublicSentence } from './public-view'
import type { loader } from './route.server'
import { SightTables } from './sight-tables'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Visibility() {
  const { challenge, local, stages } = useLoaderData<typeof loader>()
  return (
    <Frame>
      <StageSwitch
        stages={stages}
        href={({ id }) => paths.visibility(challenge.id, { at: local, stage: id })}
      />
      <Split>
        <Stack gap={6}>
          <PublicSentence />
          <PublicOverTime />
        </Stack>
        <InstantPanel />
      </Split>
      <SightTables />
    </Frame>
  )
}

/** Staff see no tabs of the challenge, because they come from their own desk. */
function Frame({ children }: { children: ReactNode }) {
  const { t, local } = useI18n()
  const { challenge, seat } = useLoaderData<typeof loader>()
  const words = { title: t('visibility.title'), lead: t('visibility.lead') }
  if (seat !== 'staff')
    return (
      <DeskPage challenge={challenge} host={seat === 'host'} tab="visibility" {...words}>
        {children}
      </DeskPage>
    )
  const places = [
    { href: paths.staffDesk(), label: t('institutions.staff.title') },
    { href: paths.visibility(challenge.id), label: local(challenge.title) },
  ]
  return (
    <Page>
      <PageHead breadcrumbs={<Breadcrumbs label={t('frame.breadcrumbs')} places={places} />} {...words} />
      <Stack gap={8}>{children}</Stack>
    </Page>
  )
}
