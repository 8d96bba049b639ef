import { Form, useLoaderData } from '@remix-run/react'
import { NowOrLater } from '#app/domain/challenges/views/now-or-later'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** Sends the announcement, now or later, or takes it back. */
export function Sending() {
  const { t, format } = useI18n()
  const { challenge, announcement, can, at, people } = useLoaderData<typeof loader>()
  const { sentAt, sendAt } = announcement
  const action = paths.announcementSending(challenge.id, announcement.id)
  const when = (instant: Date) => format.instant(instant, challenge.timeZone)
  if (sentAt) return null
  if (sendAt)
    return (
      <Panel id="sending" title={t('announcements.scheduled_at', { at: when(sendAt) })}>
        <Form method="post" action={action} className="form">
          <input type="hidden" name="intent" value="unschedule" />
          <Button variant="secondary">{t('announcements.unschedule')}</Button>
        </Form>
      </Panel>
    )
  return (
    <Panel id="sending" title={t('announcements.send')}>
      {can.send.ok ? (
        <Form method="post" action={action} className="form">
          <input type="hidden" name="intent" value="send" />
          <NowOrLater id="send" timeZone={challenge.timeZone} at={at} />
          <Button>{t('announcements.send_to', { count: people })}</Button>
        </Form>
      ) : (
        <p>{t(can.send.reason, can.send.params)}</p>
      )}
      <Form method="post" action={action} className="form">
        <input type="hidden" name="intent" value="remove" />
        <Button variant="quiet">{t('announcements.remove')}</Button>
      </Form>
    </Panel>
  )
}
