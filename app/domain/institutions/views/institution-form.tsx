import type { DefaultValue } from '@conform-to/react'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Select, TextInput } from '#app/ui/controls'
import type { InstitutionInput } from '../input'
import { institutionKinds } from '../institution'

type Institution = {
  name: InstitutionInput['name']
  kind: string
  registryNumber: string | null
  website: string | null
  about: InstitutionInput['about']
}

/** The form of an institution's profile, for registering and editing. */
export function InstitutionForm({ institution, button }: { institution?: Institution; button: string }) {
  const { t } = useI18n()
  const known: DefaultValue<InstitutionInput> | undefined = institution && {
    name: institution.name,
    kind: institution.kind,
    registryNumber: institution.registryNumber ?? undefined,
    website: institution.website ?? undefined,
    about: institution.about,
  }
  const [form, fields] = useServerForm<InstitutionInput>('institution', known)
  return (
    <ServerForm form={form}>
      <LocalTextFields
        field={fields.name}
        legend={t('institutions.name')}
        hint={t('institutions.name_hint')}
      />
      <FormField field={fields.kind} label={t('institutions.kind')}>
        <Select
          {...typed(fields.kind)}
          empty={t('form.choose')}
          options={institutionKinds.map(value => ({ value, label: t(`institutions.kind.${value}`) }))}
        />
      </FormField>
      <FormField
        field={fields.registryNumber}
        label={t('institutions.registry_number')}
        hint={t('institutions.registry_number_hint')}
        optional
      >
        <TextInput {...typed(fields.registryNumber)} width="medium" />
      </FormField>
      <FormField field={fields.website} label={t('institutions.website')} optional>
        <TextInput {...typed(fields.website)} type="url" placeholder="https://" />
      </FormField>
      <LocalTextFields field={fields.about} legend={t('institutions.about')} rows={4} optional />
      <Button>{button}</Button>
    </ServerForm>
  )
}
