import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Cluster, Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

/** Open tasks: submissions without enough reviewers, an unanswered proposal. */
export function Waiting() {
  const { t, format } = useI18n()
  const { challenge, stages, short, reviewsEach, openPlan, can } = useLoaderData<typeof loader>()
  const top = paths.assignmentPlans(challenge.id, { stage: stages.hereId, scope: 'top_up' })
  if (!can.assign) return null
  return (
    <Stack gap={4}>
      {short > 0 && (
        <Notice kind="warn" title={t('assignment.short', { count: short })}>
          <p>{t('assignment.short_text', { reviews: reviewsEach })}</p>
          <Cluster>
            <LinkButton size="small" variant="secondary" href={top}>
              {t('assignment.top_up')}
            </LinkButton>
          </Cluster>
        </Notice>
      )}
      {openPlan && (
        <Notice
          title={t('assignment.open_plan', { at: format.instant(openPlan.createdAt, challenge.timeZone) })}
        >
          <Cluster>
            <LinkButton
              size="small"
              variant="secondary"
              href={paths.assignmentPlan(challenge.id, openPlan.id)}
            >
              {t('assignment.see_plan')}
            </LinkButton>
          </Cluster>
        </Notice>
      )}
    </Stack>
  )
}
