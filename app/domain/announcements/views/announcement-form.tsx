import type { AnnouncementInput } from '#app/domain/announcements/input'
import { type LocalText, locales } from '#app/domain/shared/local-text'
import { FormField, ServerForm, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Checkbox } from '#app/ui/choice'
import { Select } from '#app/ui/controls'
import { type AudienceKind, audienceKinds } from '../audience'

type FormProps = {
  stages: readonly { id: string; name: LocalText }[]
  values?: {
    audience: AudienceKind
    stageId: string | null
    locale: string | null
    subject: LocalText
    text: LocalText
    isPublic: boolean
  }
}

/** What to write, and to whom. */
export function AnnouncementForm({ stages, values }: FormProps) {
  const { t, local } = useI18n()
  const start = {
    audience: values?.audience ?? 'entrants',
    stageId: values?.stageId ?? undefined,
    locale: values?.locale ?? undefined,
    subject: values?.subject ?? {},
    text: values?.text ?? {},
    isPublic: values?.isPublic ? 'on' : undefined,
  }
  const [form, fields] = useServerForm<AnnouncementInput>('announcement', start)
  return (
    <ServerForm form={form}>
      <FormField field={fields.audience} label={t('announcements.to')}>
        <Select
          name={fields.audience.name}
          defaultValue={String(fields.audience.initialValue)}
          options={audienceKinds.map(value => ({ value, label: t(`announcements.to.${value}`) }))}
        />
      </FormField>
      {stages.length > 1 && (
        <FormField
          field={fields.stageId}
          label={t('announcements.stage')}
          hint={t('announcements.stage_hint')}
        >
          <Select
            name={fields.stageId.name}
            defaultValue={String(fields.stageId.initialValue ?? '')}
            options={stages.map(({ id, name }, index) => ({
              value: id,
              label: local(name) || t('challenges.stages.number', { number: index + 1 }),
            }))}
          />
        </FormField>
      )}
      <FormField field={fields.locale} label={t('announcements.language')} optional>
        <Select
          name={fields.locale.name}
          defaultValue={String(fields.locale.initialValue ?? '')}
          empty={t('announcements.language_all')}
          options={locales.map(value => ({ value, label: t(`language.${value}`) }))}
        />
      </FormField>
      <LocalTextFields field={fields.subject} legend={t('announcements.subject')} />
      <LocalTextFields field={fields.text} legend={t('announcements.text')} rows={6} />
      <Checkbox
        id={fields.isPublic.id}
        name={fields.isPublic.name}
        defaultChecked={fields.isPublic.initialValue === 'on'}
        label={t('announcements.public')}
        hint={t('announcements.public_hint')}
      />
      <Button>{t('announcements.save')}</Button>
    </ServerForm>
  )
}
