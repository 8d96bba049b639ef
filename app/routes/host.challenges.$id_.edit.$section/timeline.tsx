import { useLoaderData } from '@remix-run/react'
import type { TimelineInput } from '#app/domain/challenges/section-input'
import { timelineValues } from '#app/domain/editing/section-values'
import { FormField, typed, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { TextInput } from '#app/ui/controls'
import { DefinitionList } from '#app/ui/definition-list'
import type { loader } from './route.server'
import { SectionForm } from './section-form'
import { StageList } from './stage-list'

const dates = [
  { field: 'opensAt', label: 'challenges.time.opens' },
  { field: 'closesAt', label: 'challenges.time.closes' },
  { field: 'judgingEndsAt', label: 'challenges.time.judging_ends' },
  { field: 'resultsPlannedAt', label: 'challenges.time.results' },
] as const

/** The dates of a stage, with the result's for the last one. With only one stage it is one form. */
function useDates() {
  const { stage } = useLoaderData<typeof loader>()
  return dates.filter(({ field }) => stage.last || field !== 'resultsPlannedAt')
}

export function TimelineSection() {
  const { t, format } = useI18n()
  const { content, stage, stages } = useLoaderData<typeof loader>()
  const { schedule, timeZone } = content
  const current = useDates()
  const [form, fields] = useServerForm<TimelineInput>('timeline', timelineValues({ content, stage }))
  return (
    <>
      <SectionForm form={form} stored={<StoredDates />}>
        {stages.length > 1 && (
          <LocalTextFields
            field={fields.name}
            legend={t('challenges.stages.name')}
            hint={t('challenges.stages.name_hint')}
          />
        )}
        <p>{t('editing.timeline.zone', { zone: format.zone(timeZone) })}</p>
        {current.map(({ field, label }) => {
          const at = schedule[field]
          const saved = at && t('editing.timeline.saved_as', { instant: format.instant(at, timeZone) })
          return (
            <FormField key={field} field={fields[field]} label={t(label)} hint={saved}>
              <TextInput {...typed(fields[field])} type="datetime-local" width="medium" />
            </FormField>
          )
        })}
      </SectionForm>
      <StageList />
    </>
  )
}

function StoredDates() {
  const { t, format } = useI18n()
  const { schedule, timeZone } = useLoaderData<typeof loader>().content
  const items = useDates().map(({ field, label }) => {
    const at = schedule[field]
    return { term: t(label), value: at ? format.instant(at, timeZone) : t('editing.time.not_set') }
  })
  return <DefinitionList items={items} />
}
