import type { FieldMetadata } from '@conform-to/react'
import { useLoaderData } from '@remix-run/react'
import { type ChangeEvent, useState } from 'react'
import type { PrizesInput } from '#app/domain/challenges/section-input'
import { prizesValues } from '#app/domain/editing/section-values'
import { localText } from '#app/domain/shared/local-text'
import { currencies, isCurrency, parseAmount } from '#app/domain/shared/money'
import { FormField, typed, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { Checkbox } from '#app/ui/choice'
import { Select, TextInput } from '#app/ui/controls'
import type { loader } from './route.server'
import { AddRow, Row } from './rows'
import { SectionForm } from './section-form'
import { StoredTexts } from './stored-texts'

export function PrizesSection() {
  const { t } = useI18n()
  const { content } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<PrizesInput>('prizes', prizesValues(content))
  const rows = fields.prizes.getFieldList()
  return (
    <SectionForm form={form} stored={<StoredPrizes />}>
      <Checkbox
        id={fields.none.id}
        name={fields.none.name}
        label={t('editing.prizes.none')}
        hint={t('editing.prizes.none_hint')}
        defaultChecked={fields.none.initialValue === 'on'}
      />
      {rows.length === 0 && <p className="quiet-text">{t('editing.prizes.empty')}</p>}
      {rows.map((row, index) => (
        <Row
          key={row.key}
          form={form}
          list={fields.prizes.name}
          index={index}
          count={rows.length}
          title={t('editing.prizes.one', { number: index + 1 })}
        >
          <PrizeFields row={row} />
        </Row>
      ))}
      <AddRow
        button={form.insert.getButtonProps({ name: fields.prizes.name, defaultValue: { quantity: '1' } })}
      >
        {t('editing.prizes.add')}
      </AddRow>
    </SectionForm>
  )
}

type PrizeRow = FieldMetadata<PrizesInput['prizes'][number], Record<string, unknown>, string[]>

function PrizeFields({ row }: { row: PrizeRow }) {
  const { t } = useI18n()
  const prize = row.getFieldset()
  const read = useReadAmount(prize.amount.initialValue, prize.currency.initialValue)
  return (
    <>
      <input type="hidden" {...typed(prize.id)} />
      <div className="editor-line">
        <FormField field={prize.kind} label={t('editing.prizes.kind')}>
          <Select
            {...typed(prize.kind)}
            options={(['money', 'in_kind'] as const).map(value => ({
              value,
              label: t(`challenges.prize.${value}`),
            }))}
          />
        </FormField>
        <FormField field={prize.rule} label={t('editing.prizes.rule')}>
          <Select
            {...typed(prize.rule)}
            options={(['place', 'special'] as const).map(value => ({
              value,
              label: t(`challenges.prize.rule_${value}`),
            }))}
          />
        </FormField>
        <FormField
          field={prize.place}
          label={t('editing.prizes.place')}
          hint={t('editing.prizes.place_hint')}
          optional
        >
          <TextInput {...typed(prize.place)} inputMode="numeric" width="short" />
        </FormField>
      </div>
      <div className="editor-line">
        <FormField
          field={prize.amount}
          label={t('editing.prizes.amount')}
          hint={t('editing.amount_hint')}
          optional
        >
          <TextInput {...typed(prize.amount)} inputMode="decimal" onChange={read.onAmount} />
        </FormField>
        <FormField field={prize.currency} label={t('editing.prizes.currency')}>
          <Select
            {...typed(prize.currency)}
            options={currencies.map(value => ({ value, label: value }))}
            onChange={read.onCurrency}
          />
        </FormField>
        <FormField field={prize.quantity} label={t('editing.prizes.quantity')}>
          <TextInput {...typed(prize.quantity)} inputMode="numeric" width="short" />
        </FormField>
      </div>
      {read.words && <p className="field-hint">{t('editing.amount_read', { amount: read.words })}</p>}
      <LocalTextFields field={prize.name} legend={t('editing.prizes.name')} optional />
      <LocalTextFields field={prize.note} legend={t('editing.prizes.note')} rows={2} optional />
    </>
  )
}

/** The amount as it is understood while it is typed. */
function useReadAmount(amount: unknown, currency: unknown) {
  const { format } = useI18n()
  const [typedAmount, setAmount] = useState(typeof amount === 'string' ? amount : '')
  const [chosen, setChosen] = useState(isCurrency(currency) ? currency : 'AZN')
  const read = parseAmount(typedAmount)
  return {
    words: read ? format.money(read, chosen) : null,
    onAmount: (event: ChangeEvent<HTMLInputElement>) => setAmount(event.currentTarget.value),
    onCurrency: ({ currentTarget: { value } }: ChangeEvent<HTMLSelectElement>) => {
      if (isCurrency(value)) setChosen(value)
    },
  }
}

function StoredPrizes() {
  const { format, locale } = useI18n()
  const { content } = useLoaderData<typeof loader>()
  const lines = content.prizes.map(({ name, amount, currency, quantity }) => {
    const worth = amount !== null && currency ? format.money(amount, currency) : ''
    return `${localText(name, locale)} ${worth} × ${quantity}`
  })
  return <StoredTexts texts={[{ [locale]: lines.join('\n') }]} />
}
