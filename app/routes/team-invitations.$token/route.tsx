import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { OtherAddress } from '#app/domain/people/views/other-address'
import { Deadline } from '#app/domain/teams/views/deadline'
import { EntryChecklist } from '#app/domain/teams/views/entry-checklist'
import { RulesAcceptance } from '#app/domain/teams/views/rules-acceptance'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? 'Meydan' },
  { name: 'referrer', content: 'no-referrer' },
]

export default function TeamInvitation() {
  const { t, local } = useI18n()
  const { invitation } = useLoaderData<typeof loader>()
  const { challenge, closesAt, now, state, inviter, team } = invitation
  return (
    <Page width="text">
      <Stack gap={6}>
        <PageHead
          title={t('teams.invitation_title', { inviter, team })}
          lead={<Link href={paths.challenge(challenge.slug)}>{local(challenge.title)}</Link>}
        />
        {closesAt && (
          <p>
            {t('teams.entry.closes')} <Deadline at={closesAt} zone={challenge.timeZone} now={now} />
          </p>
        )}
        {state === 'open' ? <Open /> : <Notice kind="warn" title={t(`teams.invitation_${state}`)} />}
      </Stack>
    </Page>
  )
}

function Open() {
  const { t } = useI18n()
  const { invitation } = useLoaderData<typeof loader>()
  return (
    <>
      <p>{t('teams.invitation_lead', { count: invitation.members })}</p>
      {invitation.signedIn && (
        <Panel id="may-i" title={t('teams.entry.may_i')}>
          <EntryChecklist slug={invitation.challenge.slug} checks={invitation.checklist} />
        </Panel>
      )}
      <Answer />
    </>
  )
}

function Answer() {
  const { t } = useI18n()
  const { invitation, signIn } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<{ answer: string; accepted?: string }>('answer')
  const { can, request } = invitation
  const { accept } = can
  return (
    <ServerForm form={form}>
      {request && <OtherAddress request={request} />}
      {invitation.signedIn && !accept.ok && !request && (
        <Notice kind="warn" title={t(accept.reason, accept.params)} />
      )}
      {accept.ok && invitation.rules && (
        <RulesAcceptance rules={invitation.rules} errors={fields.accepted.errors} id={fields.accepted.id} />
      )}
      <Cluster>
        {accept.ok && (
          <Button name="answer" value="accept">
            {t('teams.accept')}
          </Button>
        )}
        {!invitation.signedIn && <LinkButton href={signIn}>{t('teams.sign_in_to_accept')}</LinkButton>}
        <Button name="answer" value="decline" variant="quiet">
          {t('teams.decline')}
        </Button>
      </Cluster>
    </ServerForm>
  )
}
