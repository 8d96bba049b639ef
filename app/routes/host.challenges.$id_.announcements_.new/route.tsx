import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { AnnouncementForm } from '#app/domain/announcements/views/announcement-form'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function NewAnnouncement() {
  const { t } = useI18n()
  const { challenge, stages } = useLoaderData<typeof loader>()
  const here = { href: paths.newAnnouncement(challenge.id), label: t('announcements.new') }
  return (
    <DeskPage
      challenge={challenge}
      tab="announcements"
      here={here}
      title={t('announcements.new')}
      lead={t('announcements.new_lead')}
    >
      <AnnouncementForm stages={stages} />
    </DeskPage>
  )
}
