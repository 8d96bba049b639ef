import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { OutcomeBadge } from '#app/domain/appeals/views/outcome-badge'
import type { AppealInput } from '#app/domain/screening/input'
import { AppealText } from '#app/domain/screening/views/appeal-text'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** A team appeals against the published result, or reads its appeal and the answer. */
export default function ResultAppeal() {
  const { t, local, format } = useI18n()
  const { entryId, challenge, appeal, until, can } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<AppealInput>('result-appeal')
  return (
    <Page width="text">
      <PageHead eyebrow={local(challenge.title)} title={t('appeals.own')} lead={t('appeals.own_lead')} />
      <Stack gap={6}>
        <p>
          {t('appeals.until', { until: format.instant(until, challenge.timeZone) })}{' '}
          <Link href={paths.results(challenge.slug)}>{t('decisions.result.see_results')}</Link>
        </p>
        {appeal && (
          <p>
            <OutcomeBadge outcome={appeal.outcome} />
          </p>
        )}
        {appeal && <AppealText appeal={appeal} zone={challenge.timeZone} />}
        {!can.appeal.ok && !appeal && <Notice title={t(can.appeal.reason, can.appeal.params)} />}
        {can.appeal.ok && (
          <ServerForm form={form}>
            <FormField field={fields.text} label={t('screening.your_appeal')} hint={t('appeals.own_hint')}>
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
