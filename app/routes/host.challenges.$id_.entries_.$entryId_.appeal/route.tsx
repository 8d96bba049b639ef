import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import type { AppealAnswerInput } from '#app/domain/screening/input'
import { AppealText } from '#app/domain/screening/views/appeal-text'
import { ScreeningHistory } from '#app/domain/screening/views/screening-history'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { TextArea } from '#app/ui/controls'
import { Cluster } from '#app/ui/layout'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function AnswerAppeal() {
  const { t } = useI18n()
  const { screening, appeal } = useLoaderData<typeof loader>()
  const { challenge, entryId, team, history, can } = screening
  const [form, fields] = useServerForm<AppealAnswerInput>('appeal-answer')
  return (
    <DeskPage
      challenge={challenge}
      tab="entries"
      here={{ href: paths.hostEntry(challenge.id, entryId), label: team }}
      title={t('screening.appeal_of', { team })}
      lead={t('screening.appeal_lead')}
    >
      <AppealText appeal={appeal} zone={challenge.timeZone} />
      <ScreeningHistory history={history} zone={challenge.timeZone} />
      {can.answer && (
        <ServerForm form={form}>
          <FormField field={fields.answer} label={t('screening.answer')} hint={t('screening.answer_hint')}>
            <TextArea {...typed(fields.answer)} rows={6} maxLength={2000} />
          </FormField>
          <Cluster>
            <Button>{t('screening.send_answer')}</Button>
            <LinkButton variant="quiet" href={paths.hostEntryScreening(challenge.id, entryId)}>
              {t('screening.to_screening')}
            </LinkButton>
          </Cluster>
        </ServerForm>
      )}
    </DeskPage>
  )
}
