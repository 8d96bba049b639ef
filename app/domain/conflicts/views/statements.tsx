import { Form } from '@remix-run/react'
import { FormField, ServerForm, typed, useErrorText, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import { Select, TextArea, TextInput } from '#app/ui/controls'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { declaredKinds } from '../conflict-kinds'
import type { StatementInput } from '../input'

type Subject = StatementInput['subject']

/** The form of a statement; its answer does not say whether it matched anybody. */
export function StatementForm({ subjects }: { subjects: readonly Subject[] }) {
  const { t } = useI18n()
  const errorText = useErrorText()
  const [form, fields] = useServerForm<StatementInput>('tell', { subject: 'person' })
  const kinds = declaredKinds.map(value => ({ value, label: t(`judging.conflict_${value}`) }))
  return (
    <Panel id="tell-of" title={t('conflicts.say_title')}>
      <ServerForm form={form}>
        <RadioGroup
          id={fields.subject.id}
          name={fields.subject.name}
          legend={t('conflicts.subject')}
          error={errorText(fields.subject.errors, t('conflicts.subject'), 'choose')}
          defaultValue={fields.subject.initialValue}
          options={subjects.map(value => ({ value, label: t(`conflicts.subject_${value}`) }))}
        />
        <FormField field={fields.name} label={t('conflicts.name')} hint={t('conflicts.name_hint')}>
          <TextInput {...typed(fields.name)} maxLength={160} autoComplete="off" />
        </FormField>
        <FormField field={fields.kind} label={t('conflicts.kind')}>
          <Select {...typed(fields.kind)} options={kinds} empty={t('conflicts.choose')} />
        </FormField>
        <FormField field={fields.note} label={t('conflicts.note')} hint={t('conflicts.note_hint')} optional>
          <TextArea {...typed(fields.note)} rows={3} maxLength={1000} />
        </FormField>
        <Button>{t('conflicts.say')}</Button>
      </ServerForm>
    </Panel>
  )
}

type StoredStatement = StatementInput & { id: string; statedAt: Date }

/** Active statements. */
export function StatementList({
  statements,
  zone,
}: {
  statements: readonly StoredStatement[]
  zone: string
}) {
  const { t } = useI18n()
  return (
    <Panel id="statements" title={t('conflicts.statements_title')}>
      {statements.length === 0 ? (
        <p className="quiet-text">{t('conflicts.statements_none')}</p>
      ) : (
        <ul className="statement-list">
          {statements.map(statement => (
            <StatementItem key={statement.id} statement={statement} zone={zone} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

function StatementItem({ statement, zone }: { statement: StoredStatement; zone: string }) {
  const { t, format } = useI18n()
  const kind = t(`judging.conflict_${statement.kind}`)
  return (
    <li className="statement-item">
      <Stack gap={1}>
        <strong>{statement.name}</strong>
        {statement.note && <span>{statement.note}</span>}
        <span className="quiet-text">
          {t('conflicts.statements_at', { kind, at: format.instant(statement.statedAt, zone) })}
        </span>
      </Stack>
      <Form method="post">
        <input type="hidden" name="_method" value="delete" />
        <input type="hidden" name="statementId" value={statement.id} />
        <Button
          variant="quiet"
          size="small"
          aria-label={t('conflicts.take_back_who', { name: statement.name })}
        >
          {t('conflicts.take_back')}
        </Button>
      </Form>
    </li>
  )
}
