import { useLoaderData } from '@remix-run/react'
import type { AnswerInput } from '#app/domain/questions/input'
import { ServerForm, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import type { loader } from './route.server'

/** The answer, and the question in the wording that everyone reads. */
export function AnswerForm() {
  const { t } = useI18n()
  const { question } = useLoaderData<typeof loader>()
  const mayPublish = question.audience === 'everyone'
  const [form, fields] = useServerForm<AnswerInput>('answer', {
    audience: question.audience,
    question: mayPublish ? question.text : {},
  })
  return (
    <ServerForm form={form}>
      <LocalTextFields field={fields.text} legend={t('questions.answer_text')} rows={5} />
      {mayPublish ? (
        <>
          <RadioGroup
            id={fields.audience.id}
            name={fields.audience.name}
            legend={t('questions.answer_audience')}
            defaultValue={String(fields.audience.initialValue ?? 'everyone')}
            options={[
              {
                value: 'everyone',
                label: t('questions.answer_everyone'),
                hint: t('questions.answer_everyone_hint'),
              },
              { value: 'team', label: t('questions.answer_team'), hint: t('questions.answer_team_hint') },
            ]}
          />
          <LocalTextFields
            field={fields.question}
            legend={t('questions.wording')}
            hint={t('questions.wording_hint')}
            rows={4}
            optional
          />
        </>
      ) : (
        <>
          <input type="hidden" name={fields.audience.name} value="team" />
          <p>{t('questions.asked_privately')}</p>
        </>
      )}
      <Button>{t('questions.answer_send')}</Button>
    </ServerForm>
  )
}
