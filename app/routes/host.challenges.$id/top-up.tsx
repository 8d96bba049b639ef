import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

/** Submissions that declines, recusals or removals left without reviewers. */
export function TopUp() {
  const { t } = useI18n()
  const { id, topUp } = useLoaderData<typeof loader>()
  if (topUp.short === 0) return null
  return (
    <Notice kind="warn" title={t('assignment.short', { count: topUp.short })}>
      <LinkButton
        size="small"
        variant="secondary"
        href={paths.assignmentPlans(id, { stage: topUp.stageId, scope: 'top_up' })}
      >
        {t('assignment.top_up')}
      </LinkButton>
    </Notice>
  )
}
