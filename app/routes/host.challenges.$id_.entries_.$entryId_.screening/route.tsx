import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import type { ScreeningInput } from '#app/domain/screening/input'
import type { Outcome } from '#app/domain/screening/screening-state'
import { ScreeningHistory } from '#app/domain/screening/views/screening-history'
import { FormField, ServerForm, typed, useErrorText, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import { TextArea, TextInput } from '#app/ui/controls'
import { Cluster } from '#app/ui/layout'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Screening() {
  const { t } = useI18n()
  const { screening } = useLoaderData<typeof loader>()
  const { challenge, entryId, team, history, can } = screening
  return (
    <DeskPage
      challenge={challenge}
      tab="entries"
      here={{ href: paths.hostEntry(challenge.id, entryId), label: team }}
      title={t('screening.of', { team })}
      lead={t('screening.lead')}
    >
      <ScreeningHistory history={history} zone={challenge.timeZone} />
      {!can.exclude.ok && !can.restore && <Notice title={t(can.exclude.reason, can.exclude.params)} />}
      {choicesOf(can).length > 0 && <ScreeningForm />}
    </DeskPage>
  )
}

type Can = ReturnType<typeof useLoaderData<typeof loader>>['screening']['can']

function choicesOf({ pass, exclude, restore }: Can): Outcome[] {
  return [
    ...(pass ? (['passed', 'sent_back'] as const) : []),
    ...(exclude.ok ? (['excluded'] as const) : []),
    ...(restore ? (['restored'] as const) : []),
  ]
}

function ScreeningForm() {
  const { t, format } = useI18n()
  const { screening, stageId, until } = useLoaderData<typeof loader>()
  const { challenge, entryId, can } = screening
  const errorText = useErrorText()
  const [form, fields] = useServerForm<ScreeningInput>('screening', { until })
  const zone = format.zone(challenge.timeZone)
  return (
    <ServerForm form={form}>
      <input type="hidden" name="stageId" value={stageId} />
      <RadioGroup
        id={fields.outcome.id}
        name={fields.outcome.name}
        legend={t('screening.decision')}
        error={errorText(fields.outcome.errors, t('screening.decision'), 'choose')}
        {...(typeof fields.outcome.initialValue === 'string' && {
          defaultValue: fields.outcome.initialValue,
        })}
        options={choicesOf(can).map(value => ({
          value,
          label: t(`screening.choose.${value}`),
          hint: t(`screening.choose.${value}_hint`),
        }))}
      />
      <FormField field={fields.reason} label={t('screening.reason')} hint={t('screening.reason_hint')} isPart>
        <TextArea {...typed(fields.reason)} rows={5} maxLength={2000} />
      </FormField>
      {(can.pass || can.exclude.ok) && (
        <FormField
          field={fields.until}
          label={t('screening.until', { zone })}
          hint={t('screening.until_hint')}
          isPart
        >
          <TextInput {...typed(fields.until)} type="datetime-local" width="medium" />
        </FormField>
      )}
      <Cluster>
        <Button>{t('screening.save')}</Button>
        <LinkButton variant="quiet" href={paths.hostEntry(challenge.id, entryId)}>
          {t('screening.back')}
        </LinkButton>
      </Cluster>
    </ServerForm>
  )
}
