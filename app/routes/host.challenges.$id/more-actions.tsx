import { Form, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import type { loader } from './route.server'

/** All other actions of the host; those that a rule forbids are not offered. */
export function MoreActions() {
  const { t } = useI18n()
  const { id, can } = useLoaderData<typeof loader>()
  return (
    <div className="stack editor-acts">
      <LinkButton variant="secondary" href={paths.challengePreview(id)}>
        {t('editing.act.preview')}
      </LinkButton>
      <LinkButton variant="secondary" href={paths.embeds(id)}>
        {t('embeds.title')}
      </LinkButton>
      <Extensions />
      <Form method="post" action={paths.challengeCopies(id)}>
        <Button variant="secondary">{t('editing.act.clone')}</Button>
      </Form>
      {can.archive && (
        <LinkButton variant="secondary" href={paths.challengeArchive(id)}>
          {t('editing.act.archive')}
        </LinkButton>
      )}
      {can.cancel && (
        <LinkButton variant="danger" href={paths.challengeCancellation(id)}>
          {t('editing.act.cancel')}
        </LinkButton>
      )}
    </div>
  )
}

/** Each future deadline can be extended; with several stages each by its name. */
function Extensions() {
  const { t, local } = useI18n()
  const { id, stages } = useLoaderData<typeof loader>()
  return stages.map((stage, index) => {
    if (!stage.can.extend) return null
    const act = t('editing.act.extend')
    const name = local(stage.name) || t('challenges.stages.number', { number: index + 1 })
    return (
      <LinkButton key={stage.id} variant="secondary" href={paths.stageDeadline(id, stage.id)}>
        {stages.length > 1 ? `${act}: ${name}` : act}
      </LinkButton>
    )
  })
}
