import { useLoaderData } from '@remix-run/react'
import type { BasicsInput } from '#app/domain/challenges/section-input'
import { lifeEvents, themes } from '#app/domain/challenges/vocabulary'
import { basicsValues } from '#app/domain/editing/section-values'
import { FormField, typed, useErrorText, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Checkbox } from '#app/ui/choice'
import { Select, TextInput } from '#app/ui/controls'
import { Fieldset } from '#app/ui/fieldset'
import { Link } from '#app/ui/link'
import { chosen } from './chosen'
import type { loader } from './route.server'
import { SectionForm } from './section-form'
import { StoredTexts } from './stored-texts'

export function BasicsSection() {
  const { t } = useI18n()
  const errorText = useErrorText()
  const { id, content, promised, zones } = useLoaderData<typeof loader>()
  const { title, summary, externalUrl } = content
  const [form, fields] = useServerForm<BasicsInput>('basics', basicsValues(content))
  const picked = chosen(fields.themes.initialValue)
  return (
    <SectionForm form={form} stored={<StoredTexts texts={[title, summary]} />}>
      <p>
        <Link href={paths.challengeCover(id)}>
          {t(content.cover ? 'editing.cover_change' : 'editing.cover_add')}
        </Link>
      </p>
      <LocalTextFields field={fields.title} legend={t('editing.title')} hint={t('editing.title_hint')} />
      <LocalTextFields
        field={fields.summary}
        legend={t('editing.summary')}
        hint={t('editing.summary_hint')}
        rows={3}
      />
      <FormField field={fields.lifeEvent} label={t('challenges.life_event')} optional>
        <Select
          {...typed(fields.lifeEvent)}
          width="medium"
          empty={t('editing.life_event_none')}
          options={lifeEvents.map(value => ({ value, label: t(`challenges.life_event.${value}`) }))}
        />
      </FormField>
      <Fieldset
        id={fields.themes.id}
        legend={t('challenges.themes')}
        error={errorText(fields.themes.errors, t('challenges.themes'), 'choose')}
      >
        <div className="editor-choices">
          {themes.map(theme => (
            <Checkbox
              key={theme}
              id={`${fields.themes.id}-${theme}`}
              name={fields.themes.name}
              value={theme}
              label={t(`challenges.theme.${theme}`)}
              defaultChecked={picked.includes(theme)}
            />
          ))}
        </div>
      </Fieldset>
      <FormField field={fields.timeZone} label={t('editing.time_zone')} hint={t('editing.time_zone_hint')}>
        <Select
          {...typed(fields.timeZone)}
          width="medium"
          options={zones.map(value => ({ value, label: value.replaceAll('_', ' ') }))}
        />
      </FormField>
      {promised ? (
        <FixedExternal url={externalUrl} name={fields.externalUrl.name} />
      ) : (
        <FormField
          field={fields.externalUrl}
          label={t('editing.external_url')}
          hint={t('editing.external_url_hint')}
          optional
        >
          <TextInput {...typed(fields.externalUrl)} type="url" />
        </FormField>
      )}
    </SectionForm>
  )
}

/** After approval only staff change the external address: it is shown, and sent unchanged. */
function FixedExternal({ url, name }: { url: string | null; name: string }) {
  const { t } = useI18n()
  return (
    <div>
      <p>
        {t('editing.external_url')}: {url ?? '—'}
      </p>
      <p className="field-hint">{t('editing.fixed.external_url')}</p>
      <input type="hidden" name={name} value={url ?? ''} />
    </div>
  )
}
