import { useLoaderData } from '@remix-run/react'
import type { JudgingInput } from '#app/domain/challenges/policy-input'
import { JudgingWords } from '#app/domain/challenges/views/judging-words'
import { judgingValues } from '#app/domain/editing/section-values'
import { useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Checkbox } from '#app/ui/choice'
import { Fieldset } from '#app/ui/fieldset'
import { Link } from '#app/ui/link'
import { Choices } from './judging-choices'
import { OutcomeFields, WorkFields } from './judging-load'
import { ScoreFields, TieFields } from './judging-score'
import { Presets } from './presets'
import { FreedomNotice, ReasonField } from './reason'
import type { loader } from './route.server'
import { SectionForm } from './section-form'

/** How a stage is judged, in one column: who sees what, how marks become ranks, how many reviews. */
export function JudgingSection() {
  const { t } = useI18n()
  const { id, content, stage, verdict } = useLoaderData<typeof loader>()
  const { judging, freedom, rubric } = content
  const [form, fields] = useServerForm<JudgingInput>('judging', judgingValues(judging))
  return (
    <SectionForm
      form={form}
      stored={<JudgingWords policy={judging} rubric={rubric} later={!stage.last} />}
      savesItself={freedom === 'free'}
    >
      <FreedomNotice />
      {freedom === 'free' && verdict.ok && !stage.byMetric && <Presets />}
      {stage.last && (
        <p>
          <Link href={paths.stagePanels(id, stage.id)}>{t('panels.title')}</Link>
        </p>
      )}
      <SightFields fields={fields} />
      <ScoreFields fields={fields} />
      <TieFields fields={fields} />
      <WorkFields fields={fields} />
      <OutcomeFields fields={fields} />
      <ReasonField field={fields.reason} />
    </SectionForm>
  )
}

export type JudgingFields = ReturnType<typeof useServerForm<JudgingInput>>[1]

function SightFields({ fields }: { fields: JudgingFields }) {
  const { t } = useI18n()
  const sights = [
    { field: fields.blindTeam, label: t('challenges.stages.form.team') },
    { field: fields.blindInstitution, label: t('challenges.stages.form.institution') },
    { field: fields.blindJudges, label: t('challenges.stages.form.judges') },
    { field: fields.othersReviews, label: t('challenges.stages.form.others') },
  ]
  const seen = (['never', 'after_own', 'always'] as const).map(value => ({
    value,
    label: t(`challenges.stages.seen.${value}`),
  }))
  return (
    <Fieldset id="judging-sight" size="section" legend={t('challenges.stages.form.sight')}>
      {sights.map(({ field, label }) => (
        <Choices key={field.name} field={field} label={label} options={seen} />
      ))}
      <Checkbox
        id={fields.sealed.id}
        name={fields.sealed.name}
        label={t('challenges.stages.form.sealed')}
        hint={t('challenges.stages.form.sealed_hint')}
        defaultChecked={fields.sealed.initialValue === 'on'}
      />
    </Fieldset>
  )
}
