import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { AnnouncementForm } from '#app/domain/announcements/views/announcement-form'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Split, Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Preview } from './preview'
import { Receivers } from './receivers'
import type { loader } from './route.server'
import { Sending } from './sending'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Announcement() {
  const { t, format } = useI18n()
  const { challenge, announcement, stages, can } = useLoaderData<typeof loader>()
  const { sentAt, sendAt, isPublic } = announcement
  const when = (at: Date) => format.instant(at, challenge.timeZone)
  const here = { href: paths.announcement(challenge.id, announcement.id), label: t('announcements.one') }
  return (
    <DeskPage
      challenge={challenge}
      tab="announcements"
      here={here}
      title={<Local text={announcement.subject} />}
      lead={
        sentAt
          ? t(isPublic ? 'announcements.sent_public' : 'announcements.sent_privately', { at: when(sentAt) })
          : sendAt && t('announcements.scheduled_at', { at: when(sendAt) })
      }
    >
      <Split>
        <Stack gap={6}>
          {can.write && (
            <Panel id="write" title={t('announcements.one')}>
              <AnnouncementForm stages={stages} values={announcement} />
            </Panel>
          )}
          <Preview />
        </Stack>
        <Stack gap={6}>
          <Sending />
          <Receivers />
        </Stack>
      </Split>
    </DeskPage>
  )
}
