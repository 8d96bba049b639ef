import { Form, useLoaderData } from '@remix-run/react'
import { filterFields } from '#app/domain/screening/entry-filter'
import { bulkActs } from '#app/domain/screening/entry-list'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Select, TextInput } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { EmptyState } from '#app/ui/empty-state'
import { Field } from '#app/ui/field'
import { EntryTable } from './entry-table'
import type { loader } from './route.server'

/** The rows with a checkbox each, and what can be done with several at once. */
export function BatchForm() {
  const { t } = useI18n()
  const { challenge, stage, filter, entries, found } = useLoaderData<typeof loader>().list
  if (entries.length === 0)
    return (
      <EmptyState title={t('teams.entry.host_none_found')}>
        {t('teams.entry.host_none_found_hint')}
      </EmptyState>
    )
  const kept = Object.entries({ stage: stage.id, ...filterFields(filter) })
  return (
    <Form method="post" action={paths.hostEntriesBatch(challenge.id)} className="entry-batch">
      {kept.map(([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />)}
      <EntryTable />
      <Details summary={t('screening.batch')}>
        <div className="entry-filter">
          <Field id="act" label={t('screening.act')}>
            <Select
              name="act"
              options={bulkActs.map(value => ({ value, label: t(`screening.act.${value}`) }))}
            />
          </Field>
          <Field id="batch-label" label={t('screening.label')} hint={t('screening.label_hint')}>
            <TextInput name="label" maxLength={40} />
          </Field>
          <Field id="scope" label={t('screening.scope')}>
            <Select
              name="scope"
              options={[
                { value: 'chosen', label: t('screening.scope.chosen') },
                { value: 'all', label: t('screening.scope.all', { count: found }) },
              ]}
            />
          </Field>
          <div className="entry-filter-act">
            <Button>{t('screening.do')}</Button>
          </div>
        </div>
      </Details>
    </Form>
  )
}
