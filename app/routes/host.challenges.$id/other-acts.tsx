import { Form, useLoaderData } from '@remix-run/react'
import { paths } from '#app/http/paths'
import { useI18n } from '#app/i18n/use-i18n'
import { Button, LinkButton } from '#app/ui/button'
import type { loader } from './loader.server'

/** Everything else a host may do now; what a rule forbids is not offered. */
export function OtherActs() {
  const { t } = useI18n()
  const { id, stageId, can } = useLoaderData<typeof loader>()
  return (
    <div className="stack editor-acts">
      <LinkButton variant="secondary" href={paths.challengePreview(id)}>
        {t('editor.act.preview')}
      </LinkButton>
      {can.extend && (
        <LinkButton variant="secondary" href={paths.stageDeadline(id, stageId)}>
          {t('editor.act.extend')}
        </LinkButton>
      )}
      <Form method="post" action={paths.challengeCopies(id)}>
        <Button variant="secondary">{t('editor.act.clone')}</Button>
      </Form>
      {can.archive && (
        <Form method="post" action={paths.challengeArchive(id)}>
          <Button variant="secondary">{t('editor.act.archive')}</Button>
        </Form>
      )}
      {can.cancel && (
        <LinkButton variant="danger" href={paths.challengeCancellation(id)}>
          {t('editor.act.cancel')}
        </LinkButton>
      )}
    </div>
  )
}
