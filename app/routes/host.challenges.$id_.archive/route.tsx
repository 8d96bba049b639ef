import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { Empty } from '#app/domain/shared/input'
import { Confirmation } from '#app/http/confirmation'
import { useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function ArchiveChallenge() {
  const { t, local } = useI18n()
  const { id, name } = useLoaderData<typeof loader>()
  const [form] = useServerForm<Empty>('archive')
  return (
    <Confirmation
      title={t('editing.archive.title', { challenge: local(name) })}
      lead={t('editing.archive.lead')}
      effects={[t('editing.archive.stays'), t('editing.archive.fixed'), t('editing.archive.silent')]}
      form={form}
      fields={{}}
      act={t('editing.act.archive')}
      back={{ href: paths.hostChallenge(id), label: t('editing.cancel.back') }}
    />
  )
}
