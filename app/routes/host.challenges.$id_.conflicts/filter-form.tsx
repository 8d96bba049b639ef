import { Form, useLoaderData } from '@remix-run/react'
import { conflictStates } from '#app/domain/conflicts/conflict-pairs'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Select, TextInput } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import type { loader } from './route.server'

/** Filters the conflicts; the result has an address. */
export function FilterForm() {
  const { t } = useI18n()
  const { judges, filter, stageId } = useLoaderData<typeof loader>()
  const judgeOptions = judges.map(({ id, name }) => ({ value: id, label: name }))
  const stateOptions = conflictStates.map(value => ({ value, label: t(`conflicts.state_${value}`) }))
  return (
    <Form method="get" className="conflict-filters" aria-label={t('conflicts.filters')}>
      <input type="hidden" name="stage" value={stageId} />
      <Field id="filter-judge" label={t('conflicts.judge')}>
        <Select
          name="judge"
          defaultValue={filter.judgeId ?? ''}
          options={judgeOptions}
          empty={t('conflicts.any_judge')}
        />
      </Field>
      <Field id="filter-team" label={t('conflicts.search_team')}>
        <TextInput name="team" type="search" defaultValue={filter.search} maxLength={200} />
      </Field>
      <Field id="filter-state" label={t('conflicts.state')}>
        <Select name="state" defaultValue={filter.state} options={stateOptions} />
      </Field>
      <Button variant="secondary">{t('conflicts.filter')}</Button>
    </Form>
  )
}
