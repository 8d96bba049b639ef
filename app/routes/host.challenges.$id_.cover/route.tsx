import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Cover } from '#app/domain/catalogue/views/cover'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { leastSize } from '#app/domain/pictures/picture'
import { PictureForm } from '#app/domain/pictures/views/picture-form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** The cover of a challenge as its page shows it, and the form that sets, replaces or removes it. */
export default function ChallengeCover() {
  const { t } = useI18n()
  const { id, slug, name, theme, picture } = useLoaderData<typeof loader>()
  return (
    <DeskPage
      challenge={{ id, title: name }}
      tab="edit"
      here={{ href: paths.challengeCover(id), label: t('editing.cover') }}
      title={t('editing.cover')}
      lead={t('editing.cover_lead')}
    >
      <Cover seed={slug} theme={theme} picture={picture} />
      <PictureForm picture={picture} least={leastSize.cover} />
    </DeskPage>
  )
}
