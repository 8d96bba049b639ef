import { useLoaderData } from '@remix-run/react'
import type { FormField, Rubric as RubricJson } from '#app/domain/challenges/content'
import { JudgingWords } from '#app/domain/challenges/views/judging-words'
import type { Translate } from '#app/i18n/translate'
import { useI18n } from '#app/i18n/use-i18n'
import { DefinitionList } from '#app/ui/definition-list'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import { Remark } from './remark'
import type { loader } from './route.server'
import { StageHead } from './stage-head'
import { Languages } from './texts-read'

const useChallenge = () => useLoaderData<typeof loader>().challenge

export function PrizesRead() {
  const { t, format } = useI18n()
  const { prizes } = useChallenge()
  return (
    <Panel id="prizes" title={t('challenges.section.prizes')}>
      {prizes.length === 0 ? (
        <p>{t('challenges.prize.none')}</p>
      ) : (
        <Table
          rows={prizes}
          rowKey={prize => prize.id}
          columns={[
            {
              key: 'place',
              heads: true,
              header: t('editing.prizes.rule'),
              cell: ({ place }) =>
                place === null ? t('challenges.prize.rule_special') : t('challenges.prize.place', { place }),
            },
            { key: 'name', header: t('editing.prizes.name'), cell: ({ name }) => <Languages text={name} /> },
            {
              key: 'amount',
              header: t('editing.prizes.amount'),
              align: 'number',
              cell: ({ amount, currency }) =>
                amount !== null && currency ? format.money(amount, currency) : t('challenges.prize.in_kind'),
            },
            {
              key: 'quantity',
              header: t('editing.prizes.quantity'),
              align: 'number',
              cell: ({ quantity }) => format.number(quantity),
            },
          ]}
        />
      )}
      <Remark section="prizes" />
    </Panel>
  )
}

export function FormRead() {
  const { t } = useI18n()
  const { stages } = useChallenge()
  return (
    <Panel id="form" title={t('challenges.section.form')}>
      {stages.map(({ id, name, form }, index) => (
        <div key={id}>
          <StageHead name={name} number={index + 1} of={stages.length} />
          {form.length === 0 && <p>{t('editing.form.empty')}</p>}
          <DefinitionList items={form.map((field, place) => question(t, { field, number: place + 1 }))} />
        </div>
      ))}
      <Remark section="form" />
    </Panel>
  )
}

function question(t: Translate, { field, number }: { field: FormField; number: number }) {
  return {
    term: `${number}. ${t(`challenges.field.${field.kind}`)}`,
    value: (
      <>
        <Languages text={field.label} />
        {field.required && <p className="quiet-text">{t('editing.form.required')}</p>}
        {field.options.map(option => (
          <Languages key={option.id} text={option.label} />
        ))}
      </>
    ),
  }
}

/** Criteria and judging rules, stage by stage. */
export function RubricRead() {
  const { t } = useI18n()
  const { stages } = useChallenge()
  return (
    <Panel id="rubric" title={t('challenges.section.rubric')}>
      {stages.map(({ id, name, rubric, policy }, index) => (
        <div key={id} className="stack">
          <StageHead name={name} number={index + 1} of={stages.length} />
          <Rubric rubric={rubric} />
          <JudgingWords policy={policy} rubric={rubric} later={index < stages.length - 1} />
        </div>
      ))}
      <Remark section="rubric" />
      <Remark section="judging" />
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
          term: t('editing.rubric.one', { number: index + 1 }),
          value: (
            <>
              <Languages text={criterion.name} />
              <p className="quiet-text">
                {t('challenges.rubric.weight', { share: format.number((100 * criterion.weight) / total) })} ·{' '}
                {t('challenges.rubric.scale', {
                  min: format.number(criterion.min / 100),
                  max: format.number(criterion.max / 100),
                })}
              </p>
              <Languages text={criterion.guidance} />
            </>
          ),
        })),
        { term: t('editing.rubric.quorum'), value: quorum },
      ]}
    />
  )
}
