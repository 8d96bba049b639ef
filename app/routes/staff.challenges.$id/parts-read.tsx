import { useLoaderData } from '@remix-run/react'
import { JudgingWords } from '#app/domain/challenges/views/judging-words'
import type { Translate } from '#app/i18n/translate'
import { useI18n } from '#app/i18n/use-i18n'
import { DefinitionList } from '#app/ui/definition-list'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { FormField, Rubric as RubricJson } from '#db/json'
import type { loader } from './door.server'
import { StageHead } from './stage-head'
import { Languages } from './texts-read'

const useChallenge = () => useLoaderData<typeof loader>().challenge

export function PrizesRead() {
  const { t, format } = useI18n()
  const { prizes } = useChallenge()
  return (
    <Panel id="prizes" title={t('challenge.section.prizes')}>
      {prizes.length === 0 ? (
        <p>{t('challenge.prize.none')}</p>
      ) : (
        <Table
          rows={prizes}
          rowKey={prize => prize.id}
          columns={[
            {
              key: 'place',
              heads: true,
              header: t('editor.prizes.rule'),
              cell: ({ place }) =>
                place === null ? t('challenge.prize.rule_special') : t('challenge.prize.place', { place }),
            },
            { key: 'name', header: t('editor.prizes.name'), cell: ({ name }) => <Languages text={name} /> },
            {
              key: 'amount',
              header: t('editor.prizes.amount'),
              align: 'number',
              cell: ({ amount, currency }) =>
                amount !== null && currency ? format.money(amount, currency) : t('challenge.prize.in_kind'),
            },
            {
              key: 'quantity',
              header: t('editor.prizes.quantity'),
              align: 'number',
              cell: ({ quantity }) => format.number(quantity),
            },
          ]}
        />
      )}
    </Panel>
  )
}

export function FormRead() {
  const { t } = useI18n()
  const { stages } = useChallenge()
  return (
    <Panel id="form" title={t('challenge.section.form')}>
      {stages.map(({ id, name, form }, index) => (
        <div key={id}>
          <StageHead name={name} number={index + 1} of={stages.length} />
          {form.length === 0 && <p>{t('editor.form.empty')}</p>}
          <DefinitionList items={form.map((field, place) => question(t, { field, number: place + 1 }))} />
        </div>
      ))}
    </Panel>
  )
}

function question(t: Translate, { field, number }: { field: FormField; number: number }) {
  return {
    term: `${number}. ${t(`challenge.field.${field.kind}`)}`,
    value: (
      <>
        <Languages text={field.label} />
        {field.required && <p className="quiet-text">{t('editor.form.required')}</p>}
        {field.options.map(option => (
          <Languages key={option.id} text={option.label} />
        ))}
      </>
    ),
  }
}

/** Criteria and the way of judging, stage by stage. */
export function RubricRead() {
  const { t } = useI18n()
  const { stages } = useChallenge()
  return (
    <Panel id="rubric" title={t('challenge.section.rubric')}>
      {stages.map(({ id, name, rubric, policy }, index) => (
        <div key={id} className="stack">
          <StageHead name={name} number={index + 1} of={stages.length} />
          <Rubric rubric={rubric} />
          <JudgingWords policy={policy} rubric={rubric} later={index < stages.length - 1} />
        </div>
      ))}
    </Panel>
  )
}

function Rubric({ rubric: { criteria, quorum } }: { rubric: RubricJson }) {
  const { t, format } = useI18n()
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0) || 1
  return (
    <DefinitionList
      items={[
        ...criteria.map((criterion, index) => ({
          term: t('editor.rubric.one', { number: index + 1 }),
          value: (
            <>
              <Languages text={criterion.name} />
              <p className="quiet-text">
                {t('challenge.rubric.weight', { share: format.number((100 * criterion.weight) / total) })} ·{' '}
                {t('challenge.rubric.scale', {
                  min: format.number(criterion.min / 100),
                  max: format.number(criterion.max / 100),
                })}
              </p>
              <Languages text={criterion.guidance} />
            </>
          ),
        })),
        { term: t('editor.rubric.quorum'), value: quorum },
      ]}
    />
  )
}
