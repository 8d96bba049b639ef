import { Form, useLoaderData } from '@remix-run/react'
import { participantTypes } from '#app/domain/people/person'
import { isFiltered } from '#app/domain/screening/entry-filter'
import { entryStates } from '#app/domain/screening/entry-list'
import { screeningStates } from '#app/domain/screening/screening-state'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Select, TextInput } from '#app/ui/controls'
import { Field } from '#app/ui/field'
import type { loader } from './route.server'

/** Search and filters of the list, as a form whose address can be shared. */
export function Filters() {
  const { t } = useI18n()
  const { challenge, stage, filter, found, labels } = useLoaderData<typeof loader>().list
  const any = t('screening.any')
  return (
    <>
      <Form method="get" className="entry-filter" key={JSON.stringify(filter)}>
        <input type="hidden" name="stage" value={stage.id} />
        <Field id="team" label={t('teams.entry.host_search')}>
          <TextInput type="search" name="team" defaultValue={filter.search} maxLength={200} />
        </Field>
        <Field id="state" label={t('teams.entry.host_state')}>
          <Select
            name="state"
            defaultValue={filter.state ?? ''}
            empty={any}
            options={entryStates.map(value => ({ value, label: t(`screening.entry_state.${value}`) }))}
          />
        </Field>
        <Field id="screening" label={t('screening.title')}>
          <Select
            name="screening"
            defaultValue={filter.screening ?? ''}
            empty={any}
            options={screeningStates.map(value => ({ value, label: t(`screening.state.${value}`) }))}
          />
        </Field>
        <Field id="type" label={t('screening.type')}>
          <Select
            name="type"
            defaultValue={filter.type ?? ''}
            empty={any}
            options={participantTypes.map(value => ({ value, label: t(`people.participant_type.${value}`) }))}
          />
        </Field>
        {labels.length > 0 && (
          <Field id="labelled" label={t('screening.label')}>
            <Select
              name="labelled"
              defaultValue={filter.label ?? ''}
              empty={any}
              options={labels.map(label => ({ value: label, label }))}
            />
          </Field>
        )}
        <div className="entry-filter-act">
          <Button variant="secondary">{t('teams.entry.host_find')}</Button>
          {isFiltered(filter) && (
            <LinkButton variant="quiet" href={paths.hostEntries(challenge.id, stage.id)}>
              {t('screening.clear')}
            </LinkButton>
          )}
        </div>
      </Form>
      <p role="status">{t('teams.entry.host_found', { count: found })}</p>
    </>
  )
}
