import { useLoaderData } from '@remix-run/react'
import type { Phase } from '#app/domain/challenges/phase'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Stat } from '#app/ui/stat'
import type { loader } from './loader.server'
import { StageTasks } from './stage-tasks'

/** Once it is public the work moves on: to who enters, who judges, who wins and who is paid. */
export function Run() {
  const { t, format, local } = useI18n()
  const { id, slug, phase, timeZone, now, entries, submissions, progress } = useLoaderData<typeof loader>()
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
          stage: local(open?.name ?? {}) || t('advance.next_stage'),
          at: open?.closesAt ? format.instant(open.closesAt, timeZone) : '',
        })}
      </p>
      {phase !== 'upcoming' && (
        <div className="cluster" data-gap="8">
          <Stat size="small" label={t('entry.host_entered')} value={format.number(entries)} />
          <Stat size="small" label={t('entry.host_handed_in')} value={format.number(submissions)} />
        </div>
      )}
      <StageTasks />
      <div className="cluster">
        <LinkButton href={next.href(id)}>{t(next.label)}</LinkButton>
        <LinkButton variant="secondary" href={paths.challenge(slug)}>
          {t('editor.overview.public_page')}
        </LinkButton>
      </div>
    </>
  )
}

const finalistsAtWork = {
  sentence: 'advance.run.at_work',
  label: 'editor.overview.entries',
  href: (id: string) => paths.hostEntries(id),
} as const

/** What the host of several stages must not forget: somebody waits to learn whether they go on. */
function decideOn({ id: stageId, task }: { id: string; task: string }) {
  return {
    sentence: task === 'decide' ? 'advance.run.decide' : 'advance.run.release',
    label: 'advance.title',
    href: (id: string) => paths.advancement(id, stageId),
  } as const
}

function nextOf(phase: Phase) {
  switch (phase) {
    case 'upcoming':
      return { sentence: 'editor.run.upcoming', label: 'judging.tab_jury', href: paths.jury } as const
    case 'open':
      return {
        sentence: 'editor.run.open',
        label: 'editor.overview.entries',
        href: paths.hostEntries,
      } as const
    case 'closing_soon':
      return {
        sentence: 'editor.run.closing_soon',
        label: 'editor.overview.entries',
        href: paths.hostEntries,
      } as const
    case 'judging':
      return {
        sentence: 'editor.run.judging',
        label: 'judging.tab_assignments',
        href: paths.assignments,
      } as const
    case 'deciding':
      return { sentence: 'editor.run.deciding', label: 'judging.tab_decision', href: paths.decision } as const
    case 'results_out':
      return {
        sentence: 'editor.run.results_out',
        label: 'judging.tab_payouts',
        href: paths.payouts,
      } as const
    default:
      return null
  }
}
