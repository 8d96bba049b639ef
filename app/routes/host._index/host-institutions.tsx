import type { useLoaderData } from '@remix-run/react'
import { StatusBadge } from '#app/domain/institutions/views/status-badge'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Cluster } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

type Institutions = ReturnType<typeof useLoaderData<typeof loader>>['institutions']

export function HostInstitutions({ institutions }: { institutions: Institutions }) {
  const { t, local } = useI18n()
  return (
    <Panel
      id="institutions"
      title={t('institutions.host.institutions')}
      action={
        <LinkButton variant="quiet" size="small" href={paths.newInstitution()}>
          {t('institutions.register')}
        </LinkButton>
      }
    >
      <ul className="stack plain-list">
        {institutions.map(institution => (
          <li key={institution.id}>
            <Cluster>
              <Link href={paths.hostInstitution(institution.id)}>{local(institution.name)}</Link>
              <StatusBadge status={institution.status} />
            </Cluster>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
