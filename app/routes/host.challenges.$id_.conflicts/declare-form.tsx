import { useLoaderData } from '@remix-run/react'
import { declaredKinds } from '#app/domain/conflicts/conflict-kinds'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Checkbox } from '#app/ui/choice'
import { Select, TextArea } from '#app/ui/controls'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

type Shape = { judgeId: string; teamId: string; kind: string; evidence: string; pinned?: string }

/** The form in which host or chair declare a conflict of a judge and a team. */
export function DeclareForm() {
  const { t } = useI18n()
  const { judges, teams, more } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<Shape>('declare')
  const options = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }))
  const kinds = declaredKinds.map(value => ({ value, label: t(`judging.conflict_${value}`) }))
  const empty = t('conflicts.choose')
  return (
    <Panel id="declare-conflict" title={t('conflicts.declare_title')}>
      <ServerForm form={form}>
        <p className="quiet-text">{t('conflicts.declare_hint')}</p>
        <input type="hidden" name="intent" value="declare" />
        <FormField field={fields.judgeId} label={t('conflicts.judge')}>
          <Select {...typed(fields.judgeId)} options={options(judges)} empty={empty} />
        </FormField>
        <FormField
          field={fields.teamId}
          label={t('conflicts.team')}
          hint={more ? t('conflicts.more_teams', { count: teams.length }) : undefined}
        >
          <Select {...typed(fields.teamId)} options={options(teams)} empty={empty} />
        </FormField>
        <FormField field={fields.kind} label={t('conflicts.kind')}>
          <Select {...typed(fields.kind)} options={kinds} empty={empty} />
        </FormField>
        <FormField
          field={fields.evidence}
          label={t('conflicts.evidence')}
          hint={t('conflicts.evidence_hint')}
        >
          <TextArea {...typed(fields.evidence)} rows={3} maxLength={1000} />
        </FormField>
        <Checkbox
          id={fields.pinned.id}
          name={fields.pinned.name}
          label={t('conflicts.pin_it')}
          hint={t('conflicts.pin_hint')}
          defaultChecked={fields.pinned.initialValue === 'on'}
        />
        <Button>{t('conflicts.declare')}</Button>
      </ServerForm>
    </Panel>
  )
}
