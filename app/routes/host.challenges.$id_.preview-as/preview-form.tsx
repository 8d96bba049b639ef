import { Form, useLoaderData } from '@remix-run/react'
import { previewPages } from '#app/domain/visibility/preview'
import { roles } from '#app/domain/visibility/table'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Select, TextInput } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import type { loader } from './route.server'

/** The form of a preview: role, page and instant. */
export function PreviewForm() {
  const { t, format } = useI18n()
  const { challenge, query, entries, many } = useLoaderData<typeof loader>()
  return (
    <Form key={JSON.stringify(query)} method="get" className="preview-asking">
      <Field id="as" label={t('visibility.preview.as')}>
        <Select
          name="as"
          defaultValue={query.role}
          options={roles.map(role => ({ value: role, label: t(`visibility.role.${role}`) }))}
        />
      </Field>
      <Field id="page" label={t('visibility.preview.page')}>
        <Select
          name="page"
          defaultValue={query.page}
          options={previewPages.map(page => ({ value: page, label: t(`visibility.preview.page_${page}`) }))}
        />
      </Field>
      <Field
        id="at"
        label={t('visibility.instant', { zone: format.zone(challenge.timeZone) })}
        error={query.wrong && t('editing.bad_time')}
      >
        <TextInput name="at" type="datetime-local" defaultValue={query.local} />
      </Field>
      {query.page === 'submission' && many && (
        <Field id="team" label={t('teams.entry.host_search')}>
          <TextInput type="search" name="team" defaultValue={query.team} maxLength={200} />
        </Field>
      )}
      {query.page === 'submission' && entries.length > 0 && (
        <Field id="entry" label={t('teams.entry.host_team')}>
          <Select
            name="entry"
            defaultValue={query.entryId ?? undefined}
            options={entries.map(({ id, team }) => ({ value: id, label: team }))}
          />
        </Field>
      )}
      <Button>{t('visibility.show')}</Button>
    </Form>
  )
}
