import { useLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { judgedAt } from '#app/domain/challenges/judged-at'
import { writtenIn } from '#app/domain/shared/local-text'
import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { Timeline } from '#app/ui/timeline'
import type { loader } from './route.server'

/** The dates of the challenge in its own zone, and the extensions of its deadline. */
export function DeskTimeline() {
  const { t, format } = useI18n()
  const desk = useLoaderData<typeof loader>()
  const dates = useDates()
  const next = dates.find(({ at }) => at && at > desk.now)?.key
  return (
    <Timeline
      steps={dates.map(({ key, title, at, note }) => {
        const when = at && at <= desk.now ? 'past' : key === next ? 'now' : 'future'
        const word = {
          past: 'editing.time.past',
          now: 'editing.time.next',
          future: 'editing.time.future',
        } as const
        return {
          ...{ key, title, when },
          word: at ? t(word[when]) : undefined,
          time: at ? format.instant(at, desk.timeZone) : t('editing.time.not_set'),
          note,
        }
      })}
    />
  )
}

type Stage = ReturnType<typeof useLoaderData<typeof loader>>['stages'][number]
type Step = { key: string; title: string; at: Date | null; note?: ReactNode }

/** From publication to the result; with several stages each date has the stage's name. */
function useDates(): Step[] {
  const { t, local } = useI18n()
  const { stages, progress, publishAt, resultsPlannedAt } = useLoaderData<typeof loader>()
  const ofStage = (stage: Stage, index: number): Step[] => {
    const name = local(stage.name) || t('challenges.stages.number', { number: index + 1 })
    const title = (what: string) => (stages.length > 1 ? `${name}: ${what}` : what)
    const note = stage.deadlineChanges.length > 0 && <Moves stage={stage} />
    const judged = judgedAt(stage.judgingEndsAt, progress.decidedAt[index] ?? null)
    return [
      { key: `${stage.id} opens`, title: title(t('challenges.time.opens')), at: stage.opensAt },
      { key: `${stage.id} closes`, title: title(t('challenges.time.closes')), at: stage.closesAt, note },
      { key: `${stage.id} judged`, title: title(t('challenges.time.judging_ends')), at: judged },
    ]
  }
  return [
    { key: 'published', title: t('challenges.time.published'), at: publishAt },
    ...stages.flatMap(ofStage),
    {
      key: 'results',
      title: t(progress.resultsAt ? 'challenges.phase.results_out' : 'challenges.time.results'),
      at: progress.resultsAt ?? resultsPlannedAt,
    },
  ]
}

/** The extensions of a stage's deadline, each with its reason in the reader's language. */
function Moves({ stage }: { stage: Stage }) {
  const { t, format } = useI18n()
  const { timeZone } = useLoaderData<typeof loader>()
  return stage.deadlineChanges.map(({ id, before, after, reason, reasonTexts }) => (
    <span key={id} className="deadline-move">
      {t('editing.moved', {
        before: format.instant(before, timeZone),
        after: format.instant(after, timeZone),
      })}{' '}
      <Written text={writtenIn(reasonTexts ?? reason) ?? {}} />
    </span>
  ))
}
