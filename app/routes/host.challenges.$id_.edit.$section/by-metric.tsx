import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** In place of questions and criteria, where a metric scores the stage. */
export function ByMetric() {
  const { t } = useI18n()
  const { id, stage } = useLoaderData<typeof loader>()
  return (
    <Notice title={t('attempts.by_metric')}>
      <p>{t('attempts.by_metric_hint')}</p>
      <LinkButton variant="secondary" href={paths.stageMetric(id, stage.id)}>
        {t('attempts.metric_title')}
      </LinkButton>
    </Notice>
  )
}

/** Below the criteria: a program may score instead, while no team relies on them. */
export function OfferMetric() {
  const { t } = useI18n()
  const { id, stage, content, verdict } = useLoaderData<typeof loader>()
  if (!verdict.ok || content.freedom !== 'free') return null
  return (
    <Panel id="by-metric" title={t('attempts.offer')}>
      <p>{t('attempts.offer_hint')}</p>
      <LinkButton variant="secondary" href={paths.stageMetric(id, stage.id)}>
        {t('attempts.offer_link')}
      </LinkButton>
    </Panel>
  )
}
