import { useActionData, useLoaderData } from '@remix-run/react'
import type { MetricInput } from '#app/domain/attempts/input'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Checkbox } from '#app/ui/choice'
import { Select, TextInput } from '#app/ui/controls'
import { Cluster } from '#app/ui/layout'
import type { loader } from './route.server'

/** The metric, what each column is, how the rows are split, and how many attempts a team has. */
export function MetricForm() {
  const { t } = useI18n()
  const { desk, groups } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<MetricInput>('metric', useValues())
  const metrics = groups.flatMap(group =>
    group.metrics.map(({ key, name }) => ({ value: key, label: `${group.title} · ${name}` })),
  )
  const columns = (desk.file?.header ?? []).map(name => ({ value: name, label: name }))
  return (
    <ServerForm form={form}>
      <FormField field={fields.metric} label={t('metrics.metric')}>
        <Select {...typed(fields.metric)} options={metrics} />
      </FormField>
      <Cluster gap={4} align="baseline">
        <FormField field={fields.id} label={t('attempts.column_id')}>
          <Select {...typed(fields.id)} options={columns} width="medium" />
        </FormField>
        <FormField field={fields.target} label={t('attempts.column_target')}>
          <Select {...typed(fields.target)} options={columns} width="medium" />
        </FormField>
      </Cluster>
      <FormField
        field={fields.positive}
        label={t('attempts.positive')}
        hint={t('attempts.positive_hint')}
        optional
      >
        <TextInput {...typed(fields.positive)} width="medium" />
      </FormField>
      <FormField
        field={fields.split}
        label={t('attempts.column_split')}
        hint={t('attempts.column_split_hint')}
        optional
      >
        <Select {...typed(fields.split)} options={columns} empty={t('attempts.split_drawn')} width="medium" />
      </FormField>
      <FormField
        field={fields.publicShare}
        label={t('attempts.public_share')}
        hint={t('attempts.public_share_hint')}
      >
        <TextInput {...typed(fields.publicShare)} inputMode="numeric" width="short" />
      </FormField>
      <Checkbox
        id={fields.stratified.id}
        name={fields.stratified.name}
        defaultChecked={fields.stratified.initialValue === 'on'}
        label={t('attempts.stratified')}
        hint={t('attempts.stratified_hint')}
      />
      <FormField field={fields.perDay} label={t('attempts.per_day')} hint={t('attempts.per_day_hint')}>
        <TextInput {...typed(fields.perDay)} inputMode="numeric" width="short" />
      </FormField>
      <FormField field={fields.total} label={t('attempts.total')} hint={t('attempts.total_hint')} optional>
        <TextInput {...typed(fields.total)} inputMode="numeric" width="short" />
      </FormField>
      <FormField field={fields.finals} label={t('attempts.finals_count')} hint={t('attempts.finals_hint')}>
        <Select
          {...typed(fields.finals)}
          width="short"
          options={['1', '2'].map(value => ({ value, label: value }))}
        />
      </FormField>
      <div>
        <Button>{t('attempts.set_metric')}</Button>
      </div>
    </ServerForm>
  )
}

/** What was typed last, else what is set, else a proposal by the names of the columns. */
function useValues() {
  const { desk } = useLoaderData<typeof loader>()
  const answer = useActionData<{ typed?: MetricInput }>()
  const { settings, file } = desk
  const header = file?.header ?? []
  const text = (value: number | null | undefined) => (value == null ? '' : String(value))
  const last = answer?.typed
  const columns = file?.columns
  const id = last?.id ?? columns?.id ?? header.find(name => /^id$|_id$|^id_/i.test(name)) ?? header[0] ?? ''
  return {
    id,
    metric: last?.metric ?? settings?.metric ?? 'rmse',
    target: last?.target ?? columns?.target ?? header.find(name => name !== id) ?? '',
    split: last?.split ?? columns?.split ?? header.find(name => /^(usage|split)$/i.test(name)) ?? '',
    positive: last?.positive ?? settings?.positive ?? '',
    publicShare: text(last?.publicShare ?? settings?.publicShare ?? 30),
    stratified: (last?.stratified ?? settings?.stratified ?? true) ? 'on' : '',
    perDay: text(last?.perDay ?? settings?.perDay ?? 5),
    total: text(last?.total ?? settings?.total),
    finals: text(last?.finals ?? settings?.finals ?? 2),
  }
}
