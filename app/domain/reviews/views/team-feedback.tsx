import type { ReactNode } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { Bar } from '#app/ui/charts/bar'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Stat } from '#app/ui/stat'
import type { LocalText } from '#db/json'

type Feedback = {
  stage: { id: string; name: LocalText }
  rank: number | null
  shared: boolean
  percent: number | null
  digits: number
  reviews: number
  of: number
  criteria: readonly { id: string; name: LocalText; percent: number | null; comments: readonly string[] }[]
  comments: readonly string[]
}

/** A team's feedback once the result is public: its rank, its percentages by criterion, the jury's comments. */
export function TeamFeedback({ feedback, several }: { feedback: Feedback; several: boolean }) {
  const { t, local, format } = useI18n()
  const { stage, rank, shared, percent, digits, reviews, of, criteria, comments } = feedback
  const title = t('decisions.result.feedback_title')
  return (
    <Panel id={`feedback-${stage.id}`} title={several ? `${local(stage.name)}: ${title}` : title}>
      <Stack gap={6}>
        {rank === null || percent === null ? (
          <p>{t('decisions.result.feedback_no_place', { count: reviews })}</p>
        ) : (
          <div className="feedback-stats">
            <Stat
              value={shared ? t('leaderboards.shared_place', { place: rank }) : rank}
              label={t('decisions.result.place_of', { count: of })}
            />
            <Stat
              value={format.number(percent, digits)}
              unit="%"
              label={t('decisions.result.reviews_count', { count: reviews })}
            />
          </div>
        )}
        <ul className="percent-bars">
          {criteria.map(criterion => (
            <CriterionBar key={criterion.id} name={local(criterion.name)} percent={criterion.percent}>
              {criterion.comments.map(comment => (
                <blockquote key={comment} className="comment">
                  {comment}
                </blockquote>
              ))}
            </CriterionBar>
          ))}
        </ul>
        {comments.length > 0 && (
          <section>
            <h3>{t('decisions.result.feedback_comments')}</h3>
            {comments.map(comment => (
              <blockquote key={comment} className="comment">
                {comment}
              </blockquote>
            ))}
          </section>
        )}
      </Stack>
    </Panel>
  )
}

type CriterionBarProps = { name: string; percent: number | null; children?: ReactNode }

/** One criterion's percentage as a bar, without a bar where no judge marked it, and its comments below. */
export function CriterionBar({ name, percent, children }: CriterionBarProps) {
  const { t, format } = useI18n()
  const said = percent === null ? t('decisions.result.not_marked') : `${format.number(percent, 1)} %`
  return (
    <li className="percent-bar">
      <span>{name}</span>
      <strong className="numeric">{said}</strong>
      {percent !== null && <Bar from={0} to={100} value={percent} label={`${name}: ${said}`} />}
      {children}
    </li>
  )
}
