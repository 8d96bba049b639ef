import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { MemberInput } from '#app/domain/teams/input'
import { Confirmation } from '#app/http/confirmation'
import { useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function ConfirmMember() {
  const { t } = useI18n()
  const { entryId, team, name, act } = useLoaderData<typeof loader>()
  const [form] = useServerForm<MemberInput>('member')
  return (
    <Confirmation
      title={t(`teams.confirm.${act}.title`, { name, team })}
      lead={t(`teams.confirm.${act}.lead`, { name, team })}
      form={form}
      fields={{ _method: act === 'captaincy' ? 'put' : 'delete' }}
      act={t(`teams.confirm.${act}.act`)}
      back={{ href: paths.entry(entryId), label: t('teams.confirm.back') }}
    />
  )
}
