import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { RemoveJudgeInput } from '#app/domain/judging/input'
import { Confirmation } from '#app/http/confirmation'
import { useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function RemoveJudge() {
  const { t } = useI18n()
  const { challengeId, who, seated, unfinished, submitted } = useLoaderData<typeof loader>()
  const [form] = useServerForm<RemoveJudgeInput>('remove-judge')
  return (
    <Confirmation
      title={t(seated ? 'judging.remove_who' : 'judging.revoke_who', { who })}
      lead={t(seated ? 'judging.confirm_remove.lead' : 'judging.confirm_remove.revoke_lead')}
      effects={
        seated
          ? [
              t('judging.confirm_remove.freed', { count: unfinished }),
              t('judging.confirm_remove.kept', { count: submitted }),
            ]
          : []
      }
      form={form}
      fields={{ _method: 'delete' }}
      act={t(seated ? 'judging.remove' : 'judging.revoke')}
      back={{ href: paths.jury(challengeId), label: t('judging.confirm_remove.back') }}
    />
  )
}
