import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { InviteJudgeInput } from '#app/domain/judging/input'
import { JudgingPage } from '#app/domain/judging/views/judging-page'
import { StageSwitch } from '#app/domain/judging/views/stage-switch'
import { InvitationRequests } from '#app/domain/people/views/invitation-requests'
import { SendAgain } from '#app/domain/people/views/send-again'
import { FormField, ServerForm, typed, useErrorText, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button, LinkButton } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import { TextArea } from '#app/ui/controls'
import { EmptyState } from '#app/ui/empty-state'
import { Cluster, Split, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Jury() {
  const { t } = useI18n()
  const { challenge, host, stages, members } = useLoaderData<typeof loader>()
  return (
    <JudgingPage challenge={challenge} host={host} section="jury" lead={t('judging.jury_lead')}>
      <StageSwitch stages={stages} href={stage => paths.jury(challenge.id, stage.id)} />
      <Split>
        {members.length === 0 ? (
          <EmptyState title={t('judging.jury_empty')}>{t('judging.jury_empty_hint')}</EmptyState>
        ) : (
          <Members />
        )}
        <Panel id="invite" title={t('judging.invite_title')}>
          <Invite />
        </Panel>
      </Split>
    </JudgingPage>
  )
}

type Member = ReturnType<typeof useLoaderData<typeof loader>>['members'][number]

function Members() {
  const { t } = useI18n()
  const { challenge, members } = useLoaderData<typeof loader>()
  return (
    <Table
      caption={t('judging.jury_count', {
        count: members.filter(each => each.state === 'accepted' && !each.inactive).length,
      })}
      rows={members}
      rowKey={member => member.id}
      columns={[
        { key: 'who', header: t('judging.who'), heads: true, cell: member => <Who member={member} /> },
        { key: 'state', header: t('judging.state'), cell: member => <State member={member} /> },
        {
          key: 'done',
          header: t('judging.reviews'),
          align: 'number',
          cell: ({ assigned, done }) => t('judging.n_of_m', { n: done, m: assigned }),
        },
        {
          key: 'act',
          header: t('judging.act'),
          cell: member => (
            <Cluster>
              {member.can.ask && (
                <SendAgain
                  email={member.email}
                  name={member.name}
                  action={paths.jury(challenge.id)}
                  fields={{ role: member.chair ? 'chair' : 'judge', again: 'on' }}
                />
              )}
              {member.can.remove && <Remove member={member} />}
            </Cluster>
          ),
        },
      ]}
    />
  )
}

function Who({ member }: { member: Member }) {
  const { t } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  return (
    <Stack gap={1}>
      <span>
        {member.name ?? member.email} {member.chair && <Badge tone="info">{t('judging.role_chair')}</Badge>}
      </span>
      <span className="quiet-text">{member.name ? (member.organisation ?? member.email) : null}</span>
      {member.state === 'accepted' && (
        <Link
          href={paths.judgeProfile(member.id)}
          aria-label={t('assignment.profile_link_of', { name: member.name ?? member.email })}
        >
          {t('assignment.profile_link')}
        </Link>
      )}
      <InvitationRequests
        requests={member.requests}
        action={paths.jury(challenge.id)}
        fields={{ role: member.chair ? 'chair' : 'judge', insteadOf: member.id }}
      />
    </Stack>
  )
}

const tones = {
  invited: 'awaiting',
  expired: 'danger',
  accepted: 'done',
  declined: 'danger',
  removed: 'neutral',
} as const

function State({ member: { state, inactive, endsAt } }: { member: Member }) {
  const { t, format } = useI18n()
  const { timeZone } = useLoaderData<typeof loader>().challenge
  if (inactive && state === 'accepted') return <Badge tone="danger">{t('people.suspension.inactive')}</Badge>
  const at = endsAt ? format.instant(endsAt, timeZone) : ''
  return (
    <Stack gap={1}>
      <Badge tone={tones[state]}>{t(`judging.state_${state}`)}</Badge>
      {endsAt && (
        <span className="quiet-text">
          {t(state === 'expired' ? 'judging.ended_at' : 'judging.ends_at', { at })}
        </span>
      )}
    </Stack>
  )
}

function Remove({ member }: { member: Member }) {
  const { t } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  const who = member.name ?? member.email
  const accepted = member.state === 'accepted'
  return (
    <LinkButton
      variant="quiet"
      size="small"
      href={paths.juryMember(challenge.id, member.id)}
      aria-label={t(accepted ? 'judging.remove_who' : 'judging.revoke_who', { who })}
    >
      {t(accepted ? 'judging.remove' : 'judging.revoke')}
    </LinkButton>
  )
}

function Invite() {
  const { t } = useI18n()
  const errorText = useErrorText()
  const [form, fields] = useServerForm<{ email: string; role: InviteJudgeInput['role'] }>('invite-form', {
    role: 'judge',
  })
  return (
    <ServerForm form={form}>
      <FormField field={fields.email} label={t('judging.invite_email')} hint={t('judging.invite_hint')}>
        <TextArea {...typed(fields.email)} rows={3} autoComplete="off" spellCheck={false} />
      </FormField>
      <RadioGroup
        id={fields.role.id}
        name={fields.role.name}
        legend={t('judging.role')}
        error={errorText(fields.role.errors, t('judging.role'), 'choose')}
        defaultValue={fields.role.initialValue}
        options={[
          { value: 'judge', label: t('judging.role_judge'), hint: t('judging.role_judge_hint') },
          { value: 'chair', label: t('judging.role_chair'), hint: t('judging.role_chair_hint') },
        ]}
      />
      <Button>{t('judging.invite')}</Button>
    </ServerForm>
  )
}
