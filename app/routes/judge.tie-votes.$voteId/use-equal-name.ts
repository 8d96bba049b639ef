import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import type { loader } from './route.server'

/** The name of a submission for this judge: its team, or its code where the stage is blind. */
export function useEqualName(): (submissionId: string) => string {
  const { t } = useI18n()
  const { equals } = useLoaderData<typeof loader>()
  return submissionId => {
    const { team = null, code = '' } = equals.find(each => each.submissionId === submissionId) ?? {}
    return team ?? t('judging.submission_code', { code })
  }
}
