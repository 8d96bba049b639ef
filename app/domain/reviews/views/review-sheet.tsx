import type { Criterion, Marks } from '#app/domain/challenges/content'
import type { CriterionComments } from '#app/domain/judging/review-history'
import { useWhoName } from '#app/domain/judging/views/use-who-name'
import type { Who } from '#app/domain/judging/who'
import { useI18n } from '#app/i18n/use-i18n'
import { usePoints } from './use-points'

type Override = { id: string; criterionId: string; mark: number; reason: string; who: Who }
type ReviewSheetProps = {
  criteria: readonly Criterion[]
  marks: Marks
  after: Marks | null
  comments: CriterionComments
  commentToTeam: string
  commentToJury: string
  overrides?: readonly Override[]
}

/** A submitted review: each mark with its override or change, and its comments. */
export function ReviewSheet({ criteria, commentToTeam, commentToJury, ...sheet }: ReviewSheetProps) {
  const { local } = useI18n()
  return (
    <dl className="sheet">
      {criteria.map(criterion => (
        <div key={criterion.id} className="sheet-row">
          <dt>{local(criterion.name)}</dt>
          <dd>
            <MarkLine criterion={criterion} {...sheet} />
            <Comment audience="team" text={sheet.comments[criterion.id]?.toTeam} />
            <Comment audience="jury" text={sheet.comments[criterion.id]?.toJury} />
          </dd>
        </div>
      ))}
      <Whole audience="team" text={commentToTeam} />
      <Whole audience="jury" text={commentToJury} />
    </dl>
  )
}

type MarkLineProps = Pick<ReviewSheetProps, 'marks' | 'after' | 'overrides'> & { criterion: Criterion }

function MarkLine({ criterion, marks, after, overrides = [] }: MarkLineProps) {
  const { t } = useI18n()
  const points = usePoints()
  const nameOf = useWhoName()
  const mark = marks[criterion.id]
  const later = after?.[criterion.id]
  return (
    <>
      <p className="numeric">
        <strong>{points(mark)}</strong> / {points(criterion.max)}
        {after && later !== mark && (
          <span className="sheet-after"> → {t('reviews.after_mark', { mark: points(later) })}</span>
        )}
      </p>
      {overrides
        .filter(each => each.criterionId === criterion.id)
        .map(({ id, mark: beside, reason, who }) => (
          <p key={id} className="sheet-override">
            <strong className="numeric">{points(beside)}</strong>{' '}
            {t('reviews.override_by', { who: nameOf(who), reason })}
          </p>
        ))}
    </>
  )
}

type CommentProps = { audience: 'team' | 'jury'; text: string | undefined }

function Comment({ audience, text }: CommentProps) {
  const { t } = useI18n()
  if (!text) return null
  return (
    <p className="sheet-comment">
      <span className="quiet-text">{t(`reviews.said_to_${audience}`)}</span> {text}
    </p>
  )
}

function Whole({ audience, text }: CommentProps) {
  const { t } = useI18n()
  return (
    <div className="sheet-row">
      <dt>{t(`judging.comment_${audience}`)}</dt>
      <dd className="sheet-comment">{text || '—'}</dd>
    </div>
  )
}
