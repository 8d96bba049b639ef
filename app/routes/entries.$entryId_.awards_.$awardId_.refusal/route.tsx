import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { Empty } from '#app/domain/shared/input'
import { Confirmation } from '#app/http/confirmation'
import { useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Page } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** Before a winner declines a prize. */
export default function AwardRefusal() {
  const { t, local } = useI18n()
  const { entryId, prize, may } = useLoaderData<typeof loader>()
  const [form] = useServerForm<Empty>('refusal')
  if (!may.ok)
    return (
      <Page width="text">
        <Notice title={t(may.reason, may.params)} />
      </Page>
    )
  return (
    <Confirmation
      title={t('decisions.decline.title')}
      lead={t('decisions.decline.lead', { prize: local(prize) })}
      form={form}
      fields={{}}
      act={t('decisions.decline.act')}
      back={{ href: paths.entry(entryId), label: t('decisions.decline.keep') }}
    />
  )
}
