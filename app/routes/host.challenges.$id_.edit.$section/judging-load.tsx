import { useLoaderData } from '@remix-run/react'
import { FormField, typed } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { TextInput } from '#app/ui/controls'
import { Fieldset } from '#app/ui/fieldset'
import type { JudgingFields } from './judging'
import { Choices } from './judging-choices'
import type { loader } from './route.server'

export function WorkFields({ fields }: { fields: JudgingFields }) {
  const { t, local } = useI18n()
  const questions = useLoaderData<typeof loader>().content.form.filter(({ kind }) => kind === 'choice')
  return (
    <Fieldset id="judging-work" size="section" legend={t('challenges.stages.form.work')}>
      <div className="editor-line judging-line">
        <FormField field={fields.reviewsEach} label={t('challenges.stages.form.reviews_each')}>
          <TextInput {...typed(fields.reviewsEach)} inputMode="numeric" width="short" />
        </FormField>
        <FormField field={fields.expertsEach} label={t('challenges.stages.form.experts_each')}>
          <TextInput {...typed(fields.expertsEach)} inputMode="numeric" width="short" />
        </FormField>
      </div>
      <Choices
        field={fields.topicField}
        label={t('challenges.stages.form.topic')}
        hint={t('challenges.stages.form.topic_hint')}
        options={questions.map(({ id, label }) => ({ value: id, label: local(label) || id }))}
        empty={t('challenges.stages.form.topic_none')}
      />
      <FormField field={fields.maxLoad} label={t('challenges.stages.form.max_load')} optional>
        <TextInput {...typed(fields.maxLoad)} inputMode="numeric" width="short" />
      </FormField>
      <FormField
        field={fields.conflictYears}
        label={t('challenges.stages.form.conflict_years')}
        hint={t('challenges.stages.form.conflict_years_hint')}
      >
        <TextInput {...typed(fields.conflictYears)} inputMode="numeric" width="short" />
      </FormField>
    </Fieldset>
  )
}

export function OutcomeFields({ fields }: { fields: JudgingFields }) {
  const { t } = useI18n()
  const { stage } = useLoaderData<typeof loader>()
  return (
    <Fieldset id="judging-outcome" size="section" legend={t('challenges.stages.form.outcome')}>
      {!stage.last && (
        <FormField
          field={fields.advance}
          label={t('challenges.stages.form.advance')}
          hint={t('challenges.stages.form.advance_hint')}
          optional
        >
          <TextInput {...typed(fields.advance)} inputMode="numeric" width="short" />
        </FormField>
      )}
      <Choices
        field={fields.board}
        label={t('challenges.stages.form.board')}
        options={(['with_result', 'while_judging'] as const).map(value => ({
          value,
          label: t(`challenges.stages.board.${value}`),
        }))}
      />
    </Fieldset>
  )
}
