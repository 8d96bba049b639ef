import { Form, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import type { loader } from './route.server'

/** Finds teams that the choices do not list; the result has its own URL. */
export function TeamSearch() {
  const { t } = useI18n()
  const { entries, search } = useLoaderData<typeof loader>()
  return (
    <Form method="get" className="form" aria-label={t('decisions.result.find_team')}>
      <Field
        id="find-team"
        label={t('decisions.result.find_team')}
        hint={t('decisions.result.find_team_hint', { count: entries.length })}
      >
        <TextInput name="team" type="search" defaultValue={search} maxLength={200} />
      </Field>
      <Button variant="secondary">{t('decisions.result.find')}</Button>
    </Form>
  )
}
