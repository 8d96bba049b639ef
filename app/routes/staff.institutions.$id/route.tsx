import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { StatusBadge } from '#app/domain/institutions/views/status-badge'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { DefinitionList } from '#app/ui/definition-list'
import { Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Breadcrumbs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'
import { Verification } from './verification'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function StaffInstitution() {
  const { t, local, format } = useI18n()
  const { institution, kind, registrant, status, verdict } = useLoaderData<typeof loader>()
  const name = local(institution.name)
  return (
    <Page width="text">
      <Stack gap={8}>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('frame.breadcrumbs')}
              places={[
                { href: paths.staffDesk(), label: t('institutions.staff.title') },
                { href: paths.staffInstitution(institution.id), label: name },
              ]}
            />
          }
          eyebrow={<StatusBadge status={status} />}
          title={name}
        />
        <DefinitionList
          items={[
            { term: t('institutions.kind'), value: t(`institutions.kind.${kind}`) },
            { term: t('institutions.registry_number'), value: institution.registryNumber ?? '—' },
            { term: t('institutions.website'), value: <Website url={institution.website} /> },
            {
              term: t('institutions.staff.column_registrant'),
              value: registrant ? `${registrant.name}, ${registrant.email}` : '—',
            },
            {
              term: t('institutions.staff.column_waiting_since'),
              value: format.instant(institution.createdAt),
            },
            { term: t('institutions.about'), value: local(institution.about) || '—' },
          ]}
        />
        {status !== 'verified' && (
          <Panel id="decision" title={t('institutions.staff.decision')}>
            {verdict.ok ? <Verification /> : <p>{t(verdict.reason, verdict.params)}</p>}
          </Panel>
        )}
      </Stack>
    </Page>
  )
}

/** The institution wrote the address: the other site learns nothing of this page. */
function Website({ url }: { url: string | null }) {
  if (!url) return '—'
  if (!/^https?:\/\//.test(url)) return url
  return (
    <Link href={url} rel="noopener noreferrer nofollow">
      {url}
    </Link>
  )
}
