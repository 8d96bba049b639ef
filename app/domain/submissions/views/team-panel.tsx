import { Form } from '@remix-run/react'
import { InvitationRequests } from '#app/domain/people/views/invitation-requests'
import { SendAgain } from '#app/domain/people/views/send-again'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button, LinkButton } from '#app/ui/button'
import { Cluster } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { Workspace } from './next-step-panel'

/** The members, the invitations, and the actions on them. */
export function TeamPanel({ workspace }: { workspace: Workspace }) {
  const { t } = useI18n()
  const { entryId, members, invitations, can, challenge } = workspace
  return (
    <Panel id="team" title={t('teams.title', { count: members.length, max: challenge.teamMax })}>
      <ul className="people">
        {members.map(member => (
          <Member key={member.userId} entryId={entryId} member={member} />
        ))}
        {invitations.map(invitation => (
          <Invited key={invitation.id} workspace={workspace} invitation={invitation} />
        ))}
      </ul>
      {can.invite.ok && (
        <LinkButton variant="secondary" href={paths.teamInvitations(entryId)}>
          {t('teams.invite')}
        </LinkButton>
      )}
      {!can.invite.ok && can.invite.reason === 'teams.full' && challenge.teamMax > 1 && (
        <p className="muted">{t(can.invite.reason, can.invite.params)}</p>
      )}
    </Panel>
  )
}

type MemberProps = { entryId: string; member: Workspace['members'][number] }

function Member({ entryId, member }: MemberProps) {
  const { t } = useI18n()
  const { name, captain, you, can } = member
  const acts = [
    ...(can.becomeCaptain ? [{ act: 'captaincy', label: t('teams.make_captain') } as const] : []),
    ...(can.remove ? [{ act: 'removal', label: t('teams.remove') } as const] : []),
    ...(you && !captain ? [{ act: 'leaving', label: t('teams.leave') } as const] : []),
  ]
  return (
    <li className="people-row">
      <span className="people-name">
        {name} {you && <span className="muted">({t('teams.you')})</span>}
      </span>
      {captain && <Badge tone="info">{t('teams.captain')}</Badge>}
      <Cluster gap={6}>
        {acts.map(({ act, label }) => (
          <LinkButton
            key={act}
            variant="quiet"
            size="small"
            href={paths.teamMember(entryId, member.userId, act)}
            aria-label={`${label}: ${name}`}
          >
            {label}
          </LinkButton>
        ))}
      </Cluster>
    </li>
  )
}

type InvitedProps = { workspace: Workspace; invitation: Workspace['invitations'][number] }

function Invited({ workspace, invitation }: InvitedProps) {
  const { t, format } = useI18n()
  const { id, email, expiresAt, open, requests, can } = invitation
  const at = format.instant(expiresAt, workspace.challenge.timeZone)
  return (
    <li className="people-row">
      <span className="people-name">
        {email}
        <span className="muted people-note">
          {t(open ? 'teams.invited_until' : 'teams.invitation_ended', { at })}
        </span>
      </span>
      <Badge tone={open ? 'awaiting' : 'danger'}>{t(open ? 'teams.invited' : 'teams.invited_over')}</Badge>
      {can.again && (
        <SendAgain
          email={email}
          action={paths.teamInvitations(workspace.entryId)}
          fields={{ insteadOf: id }}
        />
      )}
      {can.revoke && (
        <Form method="post" action={paths.teamInvitation(workspace.entryId, id)}>
          <input type="hidden" name="_method" value="delete" />
          <Button variant="quiet" size="small" aria-label={`${t('teams.revoke')}: ${email}`}>
            {t('teams.revoke')}
          </Button>
        </Form>
      )}
      <InvitationRequests
        requests={requests}
        action={paths.teamInvitations(workspace.entryId)}
        fields={{ insteadOf: id }}
      />
    </li>
  )
}
