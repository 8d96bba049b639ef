import { Form, useLoaderData } from '@remix-run/react'
import { InvitationRequests } from '#app/domain/people/views/invitation-requests'
import { SendAgain } from '#app/domain/people/views/send-again'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import { Cluster } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** The members of this institution, its invitations, and the form that invites. */
export function Staff() {
  const { t, format } = useI18n()
  const { institution, members, invitations, me, can } = useLoaderData<typeof loader>()
  return (
    <Panel id="staff" title={t('institutions.staff')}>
      <ul className="stack plain-list">
        {members.map(member => (
          <li key={member.userId}>
            <Cluster justify="between">
              <span>
                {member.name} <span className="quiet-text">{member.email}</span>{' '}
                {member.role === 'owner' && <Badge>{t('institutions.owner')}</Badge>}
                {member.suspendedAt && <Badge tone="danger">{t('people.suspension.inactive')}</Badge>}
              </span>
              {can.makeOwner && member.role !== 'owner' && !member.suspendedAt && (
                <MakeOwner
                  action={paths.hostInstitutionMember(institution.id, member.userId)}
                  name={member.name}
                />
              )}
              {(can.invite || member.userId === me) && (
                <RemoveButton
                  action={paths.hostInstitutionMember(institution.id, member.userId)}
                  name={member.name}
                  self={member.userId === me}
                />
              )}
            </Cluster>
          </li>
        ))}
        {invitations.map(invitation => (
          <li key={invitation.id} className="quiet-text">
            <Cluster justify="between">
              <span>
                {t(invitation.open ? 'institutions.invited_until' : 'institutions.invitation_ended', {
                  email: invitation.email,
                  date: format.date(invitation.expiresAt),
                })}
              </span>
              <SendAgain
                email={invitation.email}
                action={paths.hostInstitutionInvitations(institution.id)}
                fields={{ insteadOf: invitation.id }}
              />
            </Cluster>
            <InvitationRequests
              requests={invitation.requests}
              action={paths.hostInstitutionInvitations(institution.id)}
              fields={{ insteadOf: invitation.id }}
            />
          </li>
        ))}
      </ul>
      {can.invite && (
        <Form
          method="post"
          action={paths.hostInstitutionInvitations(institution.id)}
          className="form"
          noValidate
        >
          <Field
            id="invite-email"
            label={t('institutions.invite_email')}
            hint={t('institutions.invite_hint')}
            required
          >
            <TextInput name="email" type="email" autoComplete="off" />
          </Field>
          <Button variant="secondary">{t('institutions.invite')}</Button>
        </Form>
      )}
    </Panel>
  )
}

function MakeOwner({ action, name }: { action: string; name: string }) {
  const { t } = useI18n()
  return (
    <Form method="post" action={action}>
      <input type="hidden" name="_method" value="put" />
      <Button variant="quiet" size="small" aria-label={t('institutions.make_owner_name', { name })}>
        {t('institutions.make_owner')}
      </Button>
    </Form>
  )
}

function RemoveButton({ action, name, self }: { action: string; name: string; self: boolean }) {
  const { t } = useI18n()
  return (
    <Form method="post" action={action}>
      <input type="hidden" name="_method" value="delete" />
      <Button
        variant="quiet"
        size="small"
        aria-label={self ? t('institutions.leave') : t('institutions.remove_name', { name })}
      >
        {self ? t('institutions.leave') : t('institutions.remove')}
      </Button>
    </Form>
  )
}
