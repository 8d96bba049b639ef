import type { Criterion, FormField } from '#app/domain/challenges/content'
import { criterionShare } from '#app/domain/challenges/criterion-share'
import { JudgingChanges } from '#app/domain/challenges/views/judging-changes'
import { JudgingWords } from '#app/domain/challenges/views/judging-words'
import { isBlank, type LocalText } from '#app/domain/shared/local-text'
import { Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { Details } from '#app/ui/details'
import type { ChallengePage } from '../queries/load-challenge-page.server'
import { MetricTerms } from './metric-terms'

type Stage = ChallengePage['stages'][number]

/** What to submit, by stage and field. */
export function SubmissionForm({ stages }: { stages: Stage[] }) {
  const { t } = useI18n()
  if (stages.every(stage => stage.form.length === 0)) {
    return <p className="quiet-text">{t('catalogue.form_none')}</p>
  }
  return stages.map((stage, index) => (
    <div key={stage.id}>
      {stages.length > 1 && <StageName name={stage.name} number={index + 1} />}
      <ol className="question-list">
        {stage.form.map(field => (
          <li className="question-field" key={field.id}>
            <p className="question-label">
              <Local text={field.label} />
              <span className="field-mark">{t(field.required ? 'catalogue.required' : 'form.optional')}</span>
            </p>
            <p className="quiet-text">
              <Limits field={field} />
            </p>
            <p className="quiet-text">
              <Local text={field.hint} />
            </p>
          </li>
        ))}
      </ol>
    </div>
  ))
}

/** A stage that was added late may not have a name yet. */
function StageName({ name, number }: { name: LocalText; number: number }) {
  const { t } = useI18n()
  return <h3>{isBlank(name) ? t('challenges.stages.number', { number }) : <Local text={name} />}</h3>
}

function Limits({ field }: { field: FormField }) {
  const { t, format, local } = useI18n()
  const words = [t(`challenges.field.${field.kind}`)]
  if (field.maxLength !== null) words.push(t('catalogue.up_to_characters', { count: field.maxLength }))
  if (field.kind === 'file') {
    words.push(t('catalogue.up_to_files', { count: field.maxFiles }))
    if (field.extensions.length > 0) words.push(field.extensions.map(each => `.${each}`).join(' '))
    if (field.maxBytes !== null) words.push(t('catalogue.up_to_size', { size: format.bytes(field.maxBytes) }))
  }
  if (field.kind === 'choice') words.push(field.options.map(option => local(option.label)).join(' / '))
  return words.join(' · ')
}

/** The criteria by stage, with weights, anchors and the judging rules. */
export function Criteria({ challenge }: { challenge: ChallengePage }) {
  const { t } = useI18n()
  const { slug, stages, timeZone, finalists } = challenge
  if (stages.every(stage => stage.rubric.criteria.length === 0 && !stage.metric)) {
    return <p className="quiet-text">{t('catalogue.rubric_none')}</p>
  }
  return stages.map((stage, index) => (
    <div key={stage.id} className="criteria-stage">
      {stages.length > 1 && <StageName name={stage.name} number={index + 1} />}
      {stage.metric ? (
        <MetricTerms {...stage.metric} slug={slug} stageId={stage.id} timeZone={timeZone} />
      ) : (
        <StageCriteria
          stage={stage}
          several={stages.length > 1}
          later={index < stages.length - 1}
          advanced={finalists.find(({ stageId }) => stageId === stage.id)?.teams.length}
          timeZone={timeZone}
        />
      )}
    </div>
  ))
}

type StageCriteriaProps = {
  stage: Stage
  several: boolean
  later: boolean
  advanced: number | undefined
  timeZone: string
}

function StageCriteria({ stage, several, later, advanced, timeZone }: StageCriteriaProps) {
  const { t } = useI18n()
  const { rubric, policy, panels, judgingChanges } = stage
  return (
    <>
      <p>
        {t('catalogue.rubric_lead')}{' '}
        {rubric.quorum > 1 &&
          rubric.quorum < policy.reviewsEach &&
          t('catalogue.quorum', { count: rubric.quorum })}
      </p>
      <p>
        <Local text={rubric.guidance} />
      </p>
      <ul className="criteria">
        {rubric.criteria.map(criterion => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            all={rubric.criteria}
            level={several ? 4 : 3}
          />
        ))}
      </ul>
      <JudgingWords policy={policy} rubric={rubric} panels={panels} later={later} advanced={advanced} />
      <JudgingChanges changes={judgingChanges} timeZone={timeZone} />
    </>
  )
}

type CriterionRowProps = { criterion: Criterion; all: Criterion[]; level: 3 | 4 }

function CriterionRow({ criterion, all, level }: CriterionRowProps) {
  const Heading = `h${level}` as const
  const { t, format } = useI18n()
  const share = criterionShare(criterion, all) / 100
  const percent = 100 * share
  const points = (hundredths: number) => format.number(hundredths / 100, hundredths % 100 === 0 ? 0 : 2)
  return (
    <li className="criterion">
      <div className="criterion-head">
        <Heading className="criterion-name">
          <Local text={criterion.name} />
        </Heading>
        <p className="criterion-weight">{format.number(percent, Number.isInteger(percent) ? 0 : 1)}%</p>
      </div>
      <svg className="criterion-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="chart-track" width="100" height="4" />
        <rect className="chart-fill" width={percent} height="4" />
      </svg>
      <p className="quiet-text">
        {t('catalogue.scale')}:{' '}
        {t('challenges.rubric.scale', { min: points(criterion.min), max: points(criterion.max) })}
      </p>
      <p>
        <Local text={criterion.guidance} />
      </p>
      {criterion.anchors.length > 0 && (
        <Details summary={t('catalogue.anchors')}>
          <dl className="anchors">
            {criterion.anchors.map(anchor => (
              <div key={anchor.at}>
                <dt>{points(anchor.at)}</dt>
                <dd>
                  <Local text={anchor.label} />
                </dd>
              </div>
            ))}
          </dl>
        </Details>
      )}
    </li>
  )
}
