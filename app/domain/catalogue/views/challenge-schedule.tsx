import type { ReactNode } from 'react'
import { judgedAt } from '#app/domain/challenges/judged-at'
import { writtenIn } from '#app/domain/shared/local-text'
import { Instant } from '#app/i18n/instant'
import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { Timeline } from '#app/ui/timeline'
import type { ChallengePage } from '../queries/load-challenge-page.server'

type Milestone = { key: string; at: Date; title: ReactNode; note?: ReactNode }

/**
 * The dates from the first opening to the result, with the next one marked, and every extended deadline with its
 * reason.
 */
export function Schedule({ challenge, now }: { challenge: ChallengePage; now: Date }) {
  const { t, format } = useI18n()
  const milestones = useMilestones(challenge)
  const end = challenge.phase === 'cancelled' ? (challenge.cancelledAt ?? now) : now
  const next = end === now ? milestones.find(({ at }) => at > now)?.key : undefined
  if (milestones.length === 0) return <p className="quiet-text">{t('catalogue.not_scheduled')}</p>
  return (
    <section
      className="schedule"
      data-cancelled={challenge.phase === 'cancelled' ? '' : undefined}
      data-long={milestones.length > 5 ? '' : undefined}
      aria-label={t('challenges.section.timeline')}
    >
      <Timeline
        steps={milestones.map(({ key, at, title, note }) => ({
          key,
          title,
          note,
          when: at <= end ? 'past' : key === next ? 'now' : 'future',
          word:
            at <= end
              ? t('catalogue.step.done')
              : key === next
                ? format.relative(at, now)
                : challenge.phase === 'cancelled'
                  ? t('catalogue.step.cancelled')
                  : undefined,
          time: <Instant at={at} zone={challenge.timeZone} />,
        }))}
      />
    </section>
  )
}

function useMilestones(challenge: ChallengePage): Milestone[] {
  const { t, local } = useI18n()
  const several = challenge.stages.length > 1
  const milestones = challenge.stages.flatMap((stage, index) => {
    const name = local(stage.name) || t('challenges.stages.number', { number: index + 1 })
    const named = (title: string) => (several ? `${name}: ${title}` : title)
    return [
      { key: `${stage.id} opens`, at: stage.opensAt, title: named(t('challenges.time.opens')) },
      {
        key: `${stage.id} closes`,
        at: stage.closesAt,
        title: named(t('challenges.time.closes')),
        note: (
          <>
            <Moves challenge={challenge} stageId={stage.id} />
            {stage.extended > 0 && (
              <span className="deadline-move">{t('exceptions.public', { count: stage.extended })}</span>
            )}
          </>
        ),
      },
      {
        key: `${stage.id} judged`,
        at: judgedAt(stage.judgingEndsAt, decisionOn(challenge, stage.id)),
        title: named(t('challenges.time.judging_ends')),
      },
    ]
  })
  const { resultsAt, resultsPlannedAt } = challenge
  const results = { key: 'results', at: resultsAt ?? resultsPlannedAt }
  return [
    ...milestones,
    { ...results, title: t(resultsAt ? 'challenges.phase.results_out' : 'challenges.time.results') },
  ]
    .flatMap(({ at, ...rest }) => (at ? [{ at, ...rest }] : []))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** When the stage was decided, as far as it is public. */
function decisionOn({ stages, finalists, decidedAt }: ChallengePage, stageId: string): Date | null {
  if (stages.at(-1)?.id === stageId) return decidedAt
  return finalists.find(group => group.stageId === stageId)?.decidedAt ?? null
}

function Moves({ challenge, stageId }: { challenge: ChallengePage; stageId: string }) {
  const { t, format } = useI18n()
  const moves = challenge.deadlineChanges.filter(change => change.stageId === stageId)
  return moves.map(({ id, before, reason, reasonTexts, changedAt }) => (
    <span className="deadline-move" key={id}>
      {t('catalogue.moved', { before: format.instant(before, challenge.timeZone) })}.{' '}
      {t('catalogue.moved_on', { at: format.date(changedAt, challenge.timeZone) })}{' '}
      <Written text={writtenIn(reasonTexts ?? reason) ?? {}} />
    </span>
  ))
}
