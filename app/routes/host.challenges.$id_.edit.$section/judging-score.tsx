import { useLoaderData } from '@remix-run/react'
import { methods } from '#app/domain/challenges/policy-bounds'
import { tieKeyOf, tieKinds } from '#app/domain/challenges/tie-breakers'
import { FormField, typed } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { TextInput } from '#app/ui/controls'
import { Fieldset } from '#app/ui/fieldset'
import type { JudgingFields } from './judging'
import { Choices } from './judging-choices'
import type { loader } from './route.server'

export function ScoreFields({ fields }: { fields: JudgingFields }) {
  const { t } = useI18n()
  return (
    <Fieldset id="judging-score" size="section" legend={t('challenges.stages.form.score')}>
      <Choices
        field={fields.method}
        label={t('challenges.stages.form.method')}
        options={methods.map(value => ({
          value,
          label: t(`challenges.stages.method.${value}`),
          hint: t(`challenges.stages.method.${value}_hint`),
        }))}
      />
      <div className="editor-line judging-line">
        <FormField
          field={fields.dropLow}
          label={t('challenges.stages.form.drop_low')}
          hint={t('challenges.stages.form.drop_hint')}
        >
          <TextInput {...typed(fields.dropLow)} inputMode="numeric" width="short" />
        </FormField>
        <FormField field={fields.dropHigh} label={t('challenges.stages.form.drop_high')}>
          <TextInput {...typed(fields.dropHigh)} inputMode="numeric" width="short" />
        </FormField>
      </div>
      <Choices
        field={fields.rounding}
        label={t('challenges.stages.form.rounding')}
        options={(['none', 'isu'] as const).map(value => ({
          value,
          label: t(`challenges.stages.rounding.${value}`),
        }))}
      />
      <Choices
        field={fields.marks}
        label={t('challenges.stages.form.marks')}
        options={(['first', 'after_discussion'] as const).map(value => ({
          value,
          label: t(`challenges.stages.marks.${value}`),
        }))}
      />
    </Fieldset>
  )
}

export function TieFields({ fields }: { fields: JudgingFields }) {
  const { t, local } = useI18n()
  const { criteria } = useLoaderData<typeof loader>().content.rubric
  const kinds = tieKinds.map(value => ({ value: String(value), label: t(`challenges.stages.tie.${value}`) }))
  const named = criteria.map(({ id, name }) => ({
    value: tieKeyOf({ kind: 'criterion', criterionId: id }),
    label: t('challenges.stages.tie.criterion', { name: local(name) }),
  }))
  return (
    <Fieldset id="judging-ties" size="section" legend={t('challenges.stages.form.ties')}>
      {fields.ties.getFieldList().map((link, index) => (
        <Choices
          key={link.key}
          field={link}
          label={t('challenges.stages.form.tie', { number: index + 1 })}
          options={[...kinds, ...named]}
          empty={t('challenges.stages.tie.none')}
        />
      ))}
      <Choices
        field={fields.tieEnd}
        label={t('challenges.stages.form.tie_end')}
        options={(['shared', 'jury_vote'] as const).map(value => ({
          value,
          label: t(`challenges.stages.tie_end.${value}`),
        }))}
      />
    </Fieldset>
  )
}
