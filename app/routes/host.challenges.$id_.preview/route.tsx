import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { ChallengeView } from '#app/domain/catalogue/views/challenge-view'
import { DeskCrumbs } from '#app/domain/challenges/views/desk-crumbs'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Page } from '#app/ui/layout'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle ?? 'Meydan' }]

/** The public page as it will look after publication. */
export default function Preview() {
  const { t } = useI18n()
  const { challenge, now } = useLoaderData<typeof loader>()
  const { id, title } = challenge
  const here = { href: paths.challengePreview(id), label: t('editing.preview_text') }
  return (
    <>
      <Page>
        <div className="desk-bar">
          <DeskCrumbs id={id} title={title} here={here} label={here.label} />
        </div>
      </Page>
      <ChallengeView challenge={challenge} now={now} />
    </>
  )
}
