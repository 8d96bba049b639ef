import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { Confirmation } from '#app/http/confirmation'
import { useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? 'Meydan' },
  { name: 'robots', content: 'noindex' },
]

export default function Unsubscribe() {
  const { t } = useI18n()
  const { kind } = useLoaderData<typeof loader>()
  const [form] = useServerForm('stop')
  return (
    <Confirmation
      title={t('notices.stop')}
      lead={t('notices.stop_lead', { kind: t(`notices.kind.${kind}`) })}
      form={form}
      fields={{}}
      act={t('notices.stop')}
      back={{ href: paths.noticeSettings(), label: t('notices.settings') }}
    />
  )
}
