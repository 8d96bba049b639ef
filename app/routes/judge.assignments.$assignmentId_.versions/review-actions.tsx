import { Form, useLoaderData } from '@remix-run/react'
import { ReasonForm } from '#app/domain/judging/views/reason-form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** The possible actions of host and chair on the review. */
export function ReviewActions() {
  const { t } = useI18n()
  const { assignmentId, can } = useLoaderData<typeof loader>().history
  if (!Object.values(can).includes(true)) return null
  return (
    <Panel id="acts" title={t('reviews.acts')}>
      <Stack gap={4}>
        {can.reopen && (
          <ReasonForm
            id="reopening"
            action={paths.reopening(assignmentId)}
            summary={t('reviews.reopen_act')}
            hint={t('judging.reopen_hint')}
            button={t('judging.reopen')}
          />
        )}
        {can.setAside && (
          <ReasonForm
            id="setting-aside"
            action={paths.settingAside(assignmentId)}
            summary={t('reviews.set_aside_act')}
            hint={t('reviews.set_aside_hint')}
            button={t('reviews.set_aside')}
          />
        )}
        {can.restore && (
          <Form method="post" action={paths.settingAside(assignmentId)}>
            <input type="hidden" name="_method" value="delete" />
            <Button variant="secondary">{t('reviews.restore')}</Button>
          </Form>
        )}
        {can.override && (
          <p>
            <Link href={paths.overrides(assignmentId)}>{t('reviews.override_act')}</Link>
          </p>
        )}
      </Stack>
    </Panel>
  )
}
