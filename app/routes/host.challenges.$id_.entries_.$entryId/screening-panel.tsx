import { useLoaderData } from '@remix-run/react'
import { ScreeningBadge } from '#app/domain/screening/views/screening-badge'
import { ScreeningHistory } from '#app/domain/screening/views/screening-history'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Cluster, Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** The check of the entry, stage by stage, with what was decided and why. */
export function ScreeningPanel() {
  const { t, local } = useI18n()
  const { challenge, entryId, stages, history, can } = useLoaderData<typeof loader>().screening
  const mayAct = can.pass || can.exclude.ok || can.restore
  return (
    <Panel id="screening" title={t('screening.title')}>
      <Stack gap={4}>
        {stages.length === 0 && history.length === 0 && <p>{t('screening.nothing_submitted')}</p>}
        {stages.map(stage => (
          <p key={stage.id}>
            {stages.length > 1 && `${local(stage.name)}: `}
            <ScreeningBadge state={stage.state} />
          </p>
        ))}
        <ScreeningHistory history={history} zone={challenge.timeZone} />
        <Cluster>
          {mayAct && (
            <LinkButton variant="secondary" href={paths.hostEntryScreening(challenge.id, entryId)}>
              {t('screening.decide')}
            </LinkButton>
          )}
          <LinkButton variant="quiet" href={paths.hostEntryExtension(challenge.id, entryId)}>
            {t('exceptions.extend')}
          </LinkButton>
        </Cluster>
      </Stack>
    </Panel>
  )
}
