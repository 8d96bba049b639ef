import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import type { EntryExtensionInput } from '#app/domain/exceptions/input'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Select, TextArea, TextInput } from '#app/ui/controls'
import { Cluster } from '#app/ui/layout'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function EntryExtension() {
  const { t } = useI18n()
  const { challenge, entryId, team } = useLoaderData<typeof loader>()
  return (
    <DeskPage
      challenge={challenge}
      tab="entries"
      here={{ href: paths.hostEntry(challenge.id, entryId), label: team }}
      title={t('exceptions.extend_of', { team })}
      lead={t('exceptions.extend_lead')}
    >
      <Given />
      <ExtensionForm />
    </DeskPage>
  )
}

function Given() {
  const { t, local, format } = useI18n()
  const { challenge, extensions } = useLoaderData<typeof loader>()
  if (extensions.length === 0) return null
  return (
    <ol className="screening-history">
      {extensions.map(each => (
        <li key={each.id}>
          <p>
            <strong>
              {t('exceptions.extended_until', { until: format.instant(each.until, challenge.timeZone) })}
            </strong>{' '}
            <span className="muted">
              {format.instant(each.at, challenge.timeZone)}
              {each.stage && ` · ${local(each.stage)}`}
            </span>
          </p>
          <p className="pre-line">{each.reason}</p>
        </li>
      ))}
    </ol>
  )
}

function ExtensionForm() {
  const { t, local, format } = useI18n()
  const { challenge, entryId, stages } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<EntryExtensionInput>('extension', { stageId: stages.at(-1)?.id })
  const deadlines = stages.map(({ name, closesAt }, index) =>
    [
      stages.length > 1 && (local(name) || t('decisions.advance.stage_number', { number: index + 1 })),
      closesAt && t('exceptions.deadline_is', { at: format.instant(closesAt, challenge.timeZone) }),
    ]
      .filter(Boolean)
      .join('. '),
  )
  return (
    <ServerForm form={form}>
      {stages.length > 1 ? (
        <FormField field={fields.stageId} label={t('exceptions.stage')}>
          <Select
            name={fields.stageId.name}
            defaultValue={fields.stageId.initialValue}
            options={stages.map(({ id }, index) => ({ value: id, label: deadlines[index] ?? '' }))}
          />
        </FormField>
      ) : (
        <input type="hidden" name="stageId" value={stages[0]?.id} />
      )}
      <FormField
        field={fields.until}
        label={t('screening.until', { zone: format.zone(challenge.timeZone) })}
        hint={stages.length === 1 ? deadlines[0] : undefined}
      >
        <TextInput {...typed(fields.until)} type="datetime-local" width="medium" />
      </FormField>
      <FormField field={fields.reason} label={t('screening.reason')} hint={t('exceptions.reason_hint')}>
        <TextArea {...typed(fields.reason)} rows={4} maxLength={2000} />
      </FormField>
      <Cluster>
        <Button>{t('exceptions.extend')}</Button>
        <LinkButton variant="quiet" href={paths.hostEntry(challenge.id, entryId)}>
          {t('screening.back')}
        </LinkButton>
      </Cluster>
    </ServerForm>
  )
}
