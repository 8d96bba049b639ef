import { type SubmissionResult, useForm } from '@conform-to/react'
import type { LocalText } from '#app/domain/shared/local-text'
import { FormField, ServerForm, typed } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import { TextInput } from '#app/ui/controls'
import { Grid } from '#app/ui/layout'

type Asked = {
  scope: string
  reviewsEach: number
  expertsEach: number
  maxLoad: number | null
}

type PlanFormProps = {
  action: string
  usual: Asked
  /** the question whose answer is a submission's topic; without one no judge can be an expert */
  topic: LocalText | null
  /** the answer of the server where it refused the form */
  result: SubmissionResult<string[]> | null
}

/** The form of a proposal; its result is a plan to check. */
export function PlanForm({ action, usual, topic, result }: PlanFormProps) {
  const { t, local } = useI18n()
  const [form, fields] = useForm<Record<keyof Asked | 'minLoad' | 'goal', string>, string[]>({
    id: 'plan-form',
    lastResult: result,
    defaultValue: {
      scope: usual.scope,
      reviewsEach: String(usual.reviewsEach),
      expertsEach: String(topic ? Math.min(usual.expertsEach, usual.reviewsEach) : 0),
      maxLoad: usual.maxLoad === null ? '' : String(usual.maxLoad),
      minLoad: '0',
      goal: 'total',
    },
  })
  return (
    <ServerForm form={form} action={action}>
      <p className="quiet-text">{t('assignment.plan_lead')}</p>
      <RadioGroup
        id={fields.scope.id}
        name={fields.scope.name}
        legend={t('assignment.scope')}
        defaultValue={String(fields.scope.initialValue ?? 'all')}
        options={[
          { value: 'all', label: t('assignment.scope_all'), hint: t('assignment.scope_all_hint') },
          { value: 'top_up', label: t('assignment.scope_top_up'), hint: t('assignment.scope_top_up_hint') },
        ]}
      />
      <RadioGroup
        id={fields.goal.id}
        name={fields.goal.name}
        legend={t('assignment.goal')}
        defaultValue={String(fields.goal.initialValue ?? 'total')}
        options={[
          { value: 'total', label: t('assignment.goal_total'), hint: t('assignment.goal_total_hint') },
          {
            value: 'worst_served',
            label: t('assignment.goal_worst_served'),
            hint: t('assignment.goal_worst_served_hint'),
          },
        ]}
      />
      <Grid min="14rem">
        <FormField field={fields.reviewsEach} label={t('assignment.reviews_each')}>
          <TextInput {...typed(fields.reviewsEach)} inputMode="numeric" width="short" />
        </FormField>
        {topic ? (
          <FormField
            field={fields.expertsEach}
            label={t('assignment.experts_each')}
            hint={t('assignment.experts_hint', { question: local(topic) })}
          >
            <TextInput {...typed(fields.expertsEach)} inputMode="numeric" width="short" />
          </FormField>
        ) : (
          <input type="hidden" name={fields.expertsEach.name} value="0" />
        )}
        <FormField
          field={fields.maxLoad}
          label={t('assignment.most')}
          hint={t('assignment.most_hint')}
          optional
        >
          <TextInput {...typed(fields.maxLoad)} inputMode="numeric" width="short" />
        </FormField>
        <FormField field={fields.minLoad} label={t('assignment.least')} hint={t('assignment.least_hint')}>
          <TextInput {...typed(fields.minLoad)} inputMode="numeric" width="short" />
        </FormField>
      </Grid>
      <Button>{t('assignment.propose')}</Button>
    </ServerForm>
  )
}
