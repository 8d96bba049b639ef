import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { AppealInput } from '#app/domain/screening/input'
import { AppealText } from '#app/domain/screening/views/appeal-text'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Appeal() {
  const { t, local, format } = useI18n()
  const { entryId, challenge, exclusion, can } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<AppealInput>('appeal')
  const { appeal, until } = exclusion
  const leadOf = () => {
    if (appeal) return t(appeal.answer ? 'screening.appeal_answered' : 'screening.appeal_waits')
    return until && t('screening.you_may_appeal', { until: format.instant(until, challenge.timeZone) })
  }
  return (
    <Page width="text">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('teams.entry.where')}
            places={[
              { href: paths.myEntries(), label: t('teams.entry.mine') },
              { href: paths.entry(entryId), label: local(challenge.title) },
              { href: paths.entryAppeal(entryId), label: t('screening.appeal') },
            ]}
          />
        }
        title={t('screening.appeal')}
        lead={leadOf()}
      />
      <Stack gap={6}>
        <Panel id="reason" title={t('screening.reason_of_host')}>
          <p className="pre-line">{exclusion.reason}</p>
        </Panel>
        {appeal && <AppealText appeal={appeal} zone={challenge.timeZone} />}
        {!can.appeal.ok && !appeal && <Notice title={t(can.appeal.reason, can.appeal.params)} />}
        {can.appeal.ok && (
          <ServerForm form={form}>
            <FormField
              field={fields.text}
              label={t('screening.your_appeal')}
              hint={t('screening.appeal_hint')}
            >
              <TextArea {...typed(fields.text)} rows={8} maxLength={2000} />
            </FormField>
            <Cluster>
              <Button>{t('screening.send_appeal')}</Button>
              <LinkButton variant="quiet" href={paths.entry(entryId)}>
                {t('screening.back')}
              </LinkButton>
            </Cluster>
          </ServerForm>
        )}
      </Stack>
    </Page>
  )
}
