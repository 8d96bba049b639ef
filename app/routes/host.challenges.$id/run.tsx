import { useLoaderData } from '@remix-run/react'
import type { Phase } from '#app/domain/challenges/phase'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import type { loader } from './route.server'
import { StageTasks } from './stage-tasks'

/** The tasks after publication: entries, judging, decision, payouts. */
export function Run() {
  const { t, format, local } = useI18n()
  const { id, slug, phase, timeZone, now, progress } = useLoaderData<typeof loader>()
  const waiting = progress.tasks.find(({ task }) => task === 'decide' || task === 'release')
  const open = progress.tasks.find(
    ({ task, leadsTo }) => task === 'released' && leadsTo?.closesAt && now < leadsTo.closesAt,
  )?.leadsTo
  const next = waiting ? decideOn(waiting) : open ? finalistsAtWork : nextOf(phase)
  if (!next) return null
  return (
    <>
      <p className="next-step">
        {t(next.sentence, {
          stage: local(open?.name ?? {}) || t('decisions.advance.next_stage'),
          at: open?.closesAt ? format.instant(open.closesAt, timeZone) : '',
        })}
      </p>
      <StageTasks />
      <div className="cluster">
        <LinkButton href={next.href(id)}>{t(next.label)}</LinkButton>
        <LinkButton variant="secondary" href={paths.challenge(slug)}>
          {t('editing.overview.public_page')}
        </LinkButton>
      </div>
    </>
  )
}

const finalistsAtWork = {
  sentence: 'decisions.advance.run.at_work',
  label: 'editing.overview.entries',
  href: (id: string) => paths.hostEntries(id),
} as const

/** A reminder for a host of several stages: teams wait to learn whether they advance. */
function decideOn({ id: stageId, task }: { id: string; task: string }) {
  return {
    sentence: task === 'decide' ? 'decisions.advance.run.decide' : 'decisions.advance.run.release',
    label: 'decisions.advance.title',
    href: (id: string) => paths.advancement(id, stageId),
  } as const
}

function nextOf(phase: Phase) {
  switch (phase) {
    case 'upcoming':
      return { sentence: 'editing.run.upcoming', label: 'judging.tab_jury', href: paths.jury } as const
    case 'open':
      return {
        sentence: 'editing.run.open',
        label: 'editing.overview.entries',
        href: paths.hostEntries,
      } as const
    case 'closing_soon':
      return {
        sentence: 'editing.run.closing_soon',
        label: 'editing.overview.entries',
        href: paths.hostEntries,
      } as const
    case 'judging':
      return {
        sentence: 'editing.run.judging',
        label: 'judging.tab_assignments',
        href: paths.assignments,
      } as const
    case 'deciding':
      return {
        sentence: 'editing.run.deciding',
        label: 'judging.tab_decision',
        href: paths.decision,
      } as const
    case 'results_out':
      return {
        sentence: 'editing.run.results_out',
        label: 'judging.tab_payouts',
        href: paths.payouts,
      } as const
    default:
      return null
  }
}
