import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { OtherAddress } from '#app/domain/people/views/other-address'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { DefinitionList } from '#app/ui/definition-list'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function JudgeInvitation() {
  const { t, local, format } = useI18n()
  const { invitation } = useLoaderData<typeof loader>()
  const { role, title, summary, institution, stages, timeZone } = invitation
  const when = (at: Date | null) => (at ? format.instant(at, timeZone) : t('judging.not_set'))
  return (
    <Page width="text">
      <PageHead title={t(`judging.asked_${role}`)} lead={local(title)} />
      <Stack gap={6}>
        <p>{local(summary)}</p>
        <DefinitionList
          items={[
            { term: t('judging.asked_by'), value: local(institution) },
            { term: t('judging.asked_work'), value: t(`judging.asked_work_${role}`) },
            ...stages.flatMap((stage, index) => {
              const name = local(stage.name) || t('decisions.advance.stage_number', { number: index + 1 })
              const named = (term: string) => (stages.length > 1 ? `${name}: ${term}` : term)
              return [
                { term: named(t('judging.judging_from')), value: when(stage.closesAt) },
                { term: named(t('judging.judging_until')), value: when(stage.judgingEndsAt) },
              ]
            }),
            { term: t('judging.asked_conflict'), value: t('judging.asked_conflict_text') },
            { term: t('judging.asked_names'), value: t('judging.asked_names_text') },
          ]}
        />
        <Answer />
      </Stack>
    </Page>
  )
}

function Answer() {
  const { t } = useI18n()
  const { invitation, request, here } = useLoaderData<typeof loader>()
  const [form] = useServerForm<{ answer: 'accept' | 'decline' }>('answer')
  const { accept, can, signedIn, state } = invitation
  if (state === 'expired') return <Notice kind="warn" title={t('judging.invitation_expired')} />
  if (state !== 'invited')
    return (
      <Notice kind="info" title={t(`judging.answered_${state === 'accepted' ? 'accepted' : 'declined'}`)}>
        {state === 'accepted' && <LinkButton href={paths.judgeDesk()}>{t('judging.to_desk')}</LinkButton>}
      </Notice>
    )
  return (
    <ServerForm form={form}>
      {!signedIn && (
        <Notice kind="info" title={t('judging.needs_account')}>
          <Cluster>
            <LinkButton href={paths.signIn(here)}>{t('people.account.sign_in')}</LinkButton>
            <LinkButton variant="secondary" href={paths.join()}>
              {t('people.account.join')}
            </LinkButton>
          </Cluster>
        </Notice>
      )}
      {request && <OtherAddress request={request} />}
      {signedIn && !accept.ok && !request && <Notice kind="warn" title={t(accept.reason, accept.params)} />}
      <Cluster>
        {signedIn && accept.ok && (
          <Button name="answer" value="accept">
            {t('judging.accept')}
          </Button>
        )}
        {can.decline && (
          <Button name="answer" value="decline" variant="secondary">
            {t('judging.decline')}
          </Button>
        )}
      </Cluster>
    </ServerForm>
  )
}
