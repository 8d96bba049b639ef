import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { InviteInput } from '#app/domain/teams/input'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Invite() {
  const { t } = useI18n()
  const { entryId, team, seats, invite } = useLoaderData<typeof loader>()
  return (
    <Page width="text">
      <Stack gap={6}>
        <PageHead
          title={t('teams.invite_title', { team })}
          lead={t('teams.invite_lead', { count: Math.max(0, seats) })}
        />
        {invite.ok ? <InviteForm /> : <Notice kind="warn" title={t(invite.reason, invite.params)} />}
        <p>
          <Link href={paths.entry(entryId)}>{t('teams.back')}</Link>
        </p>
      </Stack>
    </Page>
  )
}

function InviteForm() {
  const { t } = useI18n()
  const [form, fields] = useServerForm<InviteInput>('invite')
  return (
    <ServerForm form={form}>
      <FormField field={fields.email} label={t('teams.invite_email')} hint={t('teams.invite_email_hint')}>
        <TextInput {...typed(fields.email)} type="email" autoComplete="off" />
      </FormField>
      <Button>{t('teams.send_invitation')}</Button>
    </ServerForm>
  )
}
