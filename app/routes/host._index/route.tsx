import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { TodoList } from '#app/domain/todo/views/todo-list'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import { Page, Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { HostChallenges } from './host-challenges'
import { HostInstitutions } from './host-institutions'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function HostDesk() {
  const { t } = useI18n()
  const { todo, now, institutions } = useLoaderData<typeof loader>()
  return (
    <Page>
      <Stack gap={8}>
        <PageHead
          title={t('institutions.host.title')}
          lead={t('institutions.host.lead')}
          actions={
            institutions.length > 0 && (
              <LinkButton href={paths.newChallenge()}>{t('institutions.host.new_challenge')}</LinkButton>
            )
          }
        />
        <Unverified />
        {(institutions.length > 0 || todo.length > 0) && <TodoList items={todo} now={now} />}
        {institutions.length === 0 ? (
          <EmptyState
            title={t('institutions.host.no_institution')}
            action={<LinkButton href={paths.newInstitution()}>{t('institutions.register')}</LinkButton>}
          >
            {t('institutions.host.no_institution_hint')}
          </EmptyState>
        ) : (
          <>
            <HostChallenges />
            <HostInstitutions institutions={institutions} />
          </>
        )}
      </Stack>
    </Page>
  )
}

/** What an institution that staff have not verified may do already. */
function Unverified() {
  const { t, local } = useI18n()
  const { institutions } = useLoaderData<typeof loader>()
  const waiting = institutions.filter(({ status, verifiedAt }) => status === 'waiting' && !verifiedAt)
  return waiting.map(({ id, name }) => (
    <Notice key={id} kind="warn" title={t('institutions.host.unverified', { institution: local(name) })}>
      {t('institutions.host.unverified_hint')}
    </Notice>
  ))
}
