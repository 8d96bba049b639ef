import { isPercent } from '#app/domain/ranking/views/headline'
import { CriterionBar } from '#app/domain/reviews/views/criterion-bar'
import { useI18n } from '#app/i18n/use-i18n'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Stat } from '#app/ui/stat'
import type { TeamFeedback as Feedback } from '../queries/load-team-feedback.server'

/** A team's feedback once the result is public: its rank, its percentages by criterion, the jury's comments. */
export function TeamFeedback({ feedback, several }: { feedback: Feedback; several: boolean }) {
  const { t, local, format } = useI18n()
  const { stage, rank, shared, headline, reviews, of, criteria, comments } = feedback
  const title = t('decisions.result.feedback_title')
  return (
    <Panel id={`feedback-${stage.id}`} title={several ? `${local(stage.name)}: ${title}` : title}>
      <Stack gap={6}>
        {rank === null || headline === null ? (
          <p>{t('decisions.result.feedback_no_place', { count: reviews })}</p>
        ) : (
          <div className="feedback-stats">
            <Stat
              value={shared ? t('leaderboards.shared_place', { place: rank }) : rank}
              label={t('decisions.result.place_of', { count: of })}
            />
            <Stat
              value={format.number(headline.value, headline.digits)}
              unit={isPercent(headline) ? '%' : undefined}
              label={t(`ranking.headline.${headline.kind}`)}
              note={t('decisions.result.reviews_count', { count: reviews })}
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
