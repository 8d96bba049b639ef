import { useLoaderData } from '@remix-run/react'
import type { EligibilityInput } from '#app/domain/challenges/section-input'
import { eligibilityValues } from '#app/domain/editing/section-values'
import { participantTypes } from '#app/domain/people/person'
import { FormField, typed, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { Checkbox } from '#app/ui/choice'
import { TextInput } from '#app/ui/controls'
import { Fieldset } from '#app/ui/fieldset'
import { chosen } from './chosen'
import type { loader } from './route.server'
import { SectionForm } from './section-form'
import { StoredTexts } from './stored-texts'

export function EligibilitySection() {
  const { t, locale } = useI18n()
  const { content } = useLoaderData<typeof loader>()
  const { types, teamMin, teamMax, note } = content.eligibility
  const [form, fields] = useServerForm<EligibilityInput>('eligibility', eligibilityValues(content))
  const picked = chosen(fields.types.initialValue)
  const storedFacts = [...types.map(type => t(`people.participant_type.${type}`)), `${teamMin}–${teamMax}`]
  return (
    <SectionForm form={form} stored={<StoredTexts texts={[{ [locale]: storedFacts.join(' · ') }, note]} />}>
      <Fieldset
        id={fields.types.id}
        legend={t('editing.eligibility.types')}
        hint={t('editing.eligibility.types_hint')}
      >
        <div className="editor-choices">
          {participantTypes.map(type => (
            <Checkbox
              key={type}
              id={`${fields.types.id}-${type}`}
              name={fields.types.name}
              value={type}
              label={t(`people.participant_type.${type}`)}
              defaultChecked={picked.includes(type)}
            />
          ))}
        </div>
      </Fieldset>
      <div className="editor-line">
        <FormField
          field={fields.teamMin}
          label={t('editing.eligibility.team_min')}
          hint={t('editing.eligibility.team_hint')}
        >
          <TextInput {...typed(fields.teamMin)} inputMode="numeric" width="short" />
        </FormField>
        <FormField field={fields.teamMax} label={t('editing.eligibility.team_max')}>
          <TextInput {...typed(fields.teamMax)} inputMode="numeric" width="short" />
        </FormField>
      </div>
      <LocalTextFields field={fields.note} legend={t('editing.eligibility.note')} rows={4} optional />
    </SectionForm>
  )
}
