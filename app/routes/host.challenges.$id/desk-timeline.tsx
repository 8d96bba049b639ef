import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Timeline } from '#app/ui/timeline'
import type { loader } from './loader.server'

/** The dates of the challenge in its own zone, and what became of its deadline. */
export function DeskTimeline() {
  const { t, format } = useI18n()
  const desk = useLoaderData<typeof loader>()
  const dates = [
    { key: 'published', title: t('challenge.time.published'), at: desk.publishAt },
    { key: 'opens', title: t('challenge.time.opens'), at: desk.opensAt },
    { key: 'closes', title: t('challenge.time.closes'), at: desk.closesAt },
    { key: 'judging', title: t('challenge.time.judging_ends'), at: desk.judgingEndsAt },
    { key: 'results', title: t('challenge.time.results'), at: desk.resultsPlannedAt },
  ]
  const next = dates.find(({ at }) => at && at > desk.now)?.key
  const moves = desk.deadlineChanges.map(({ before, after, reason }) =>
    t('editor.moved', {
      before: format.instant(before, desk.timeZone),
      after: format.instant(after, desk.timeZone),
      reason,
    }),
  )
  return (
    <Timeline
      steps={dates.map(({ key, title, at }) => {
        const when = at && at <= desk.now ? 'past' : key === next ? 'now' : 'future'
        const word = {
          past: 'editor.time.past',
          now: 'editor.time.next',
          future: 'editor.time.future',
        } as const
        return {
          ...{ key, title, when },
          word: at ? t(word[when]) : undefined,
          time: at ? format.instant(at, desk.timeZone) : t('editor.time.not_set'),
          note: key === 'closes' && moves.length > 0 ? moves.join(' · ') : undefined,
        }
      })}
    />
  )
}
