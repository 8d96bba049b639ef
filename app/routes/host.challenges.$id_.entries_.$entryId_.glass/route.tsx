import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { SeenSubmissions } from '#app/domain/submissions/views/seen-submissions'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Glass() {
  const { t, local } = useI18n()
  const { challenge, entryId, team, look, submissions, why, can } = useLoaderData<typeof loader>()
  const places = [
    { href: paths.staffDesk(), label: t('institutions.staff.title') },
    { href: paths.staffChallenge(challenge.id), label: local(challenge.title) },
    { href: paths.glass(challenge.id, entryId), label: team },
  ]
  return (
    <Page width="text">
      <Stack gap={8}>
        <PageHead
          breadcrumbs={<Breadcrumbs label={t('frame.breadcrumbs')} places={places} />}
          eyebrow={<span className="quiet-text">{t('visibility.glass.title')}</span>}
          title={team}
          lead={t('visibility.glass.lead')}
        />
        <RefusalNotice why={why} zone={challenge.timeZone} />
        {can.look && <Reason />}
        {look && <Look look={look} zone={challenge.timeZone} />}
        <SeenSubmissions submissions={submissions} zone={challenge.timeZone} />
      </Stack>
    </Page>
  )
}

function Reason() {
  const { t } = useI18n()
  const [form, fields] = useServerForm<{ reason: string }>('glass')
  return (
    <ServerForm form={form}>
      <FormField
        field={fields.reason}
        label={t('visibility.reason')}
        hint={t('visibility.glass.reason_hint')}
      >
        <TextArea {...typed(fields.reason)} rows={4} minLength={20} maxLength={1000} required />
      </FormField>
      <Button variant="danger">{t('visibility.glass.break')}</Button>
    </ServerForm>
  )
}

type LookProps = { look: { reason: string; since: Date; endsAt: Date }; zone: string }

function Look({ look, zone }: LookProps) {
  const { t, format } = useI18n()
  return (
    <Notice
      kind="warn"
      title={t('visibility.glass.you_look', {
        since: format.instant(look.since, zone),
        until: format.instant(look.endsAt, zone),
      })}
    >
      <q className="glass-reason">{look.reason}</q>
    </Notice>
  )
}
