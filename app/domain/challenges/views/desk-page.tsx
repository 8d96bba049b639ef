import { type ReactNode, useEffect, useRef } from 'react'
import type { LocalText } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs, GroupedTabs } from '#app/ui/navigation'
import { PageHead } from '#app/ui/page-head'

type DeskPageProps = {
  challenge: { id: string; title: LocalText }
  /** the chair sees fewer pages than the host */
  host?: boolean
  tab: Tab
  /** a page below the tab, such as one team's entry */
  here?: { href: string; label: string }
  eyebrow?: ReactNode
  title: ReactNode
  lead?: ReactNode
  children: ReactNode
}

/** The frame of all pages on which a host or a chair works on one challenge: the same breadcrumbs, the same tabs. */
export function DeskPage({
  challenge,
  host = true,
  tab,
  here,
  eyebrow,
  title,
  lead,
  children,
}: DeskPageProps) {
  const { t, local } = useI18n()
  const { id } = challenge
  const up = host
    ? { href: paths.hostDesk(), label: t('institutions.host.title') }
    : { href: paths.judgeDesk(), label: t('judging.desk_title') }
  const home = { href: hrefs[host ? 'overview' : 'assignments'](id), label: local(challenge.title) }
  const places = here ? [up, home, here] : [up, { ...home, current: tab === 'overview' }]
  return (
    <Page>
      <div className="desk-bar">
        <Breadcrumbs label={t('frame.breadcrumbs')} places={places} />
        <DeskTabs id={id} tab={tab} groups={host ? hostTabs : chairTabs} />
      </div>
      <PageHead eyebrow={eyebrow} title={title} lead={lead} />
      <Stack gap={8}>{children}</Stack>
    </Page>
  )
}

type DeskTabsProps = { id: string; tab: Tab; groups: readonly Group[] }

/** On a phone the tabs are wider than the screen: scrolls to the current one. */
function DeskTabs({ id, tab, groups }: DeskTabsProps) {
  const { t } = useI18n()
  const row = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is another place in the row
  useEffect(() => {
    const current = row.current?.querySelector('[aria-current]')
    current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [tab])
  return (
    <div ref={row}>
      <GroupedTabs
        label={t('judging.sections')}
        groups={groups.map(({ name, tabs }) => ({
          name: name && t(`todo.tabs.${name}`),
          tabs: tabs.map(each => ({ href: hrefs[each](id), label: t(words[each]), current: each === tab })),
        }))}
      />
    </div>
  )
}

type Tab = keyof typeof hrefs
type Group = { name: 'prepare' | 'receive' | 'judge' | 'decide' | null; tabs: readonly Tab[] }

const judging: Group = { name: 'judge', tabs: ['conflicts', 'assignments', 'ranking'] }
const seen: Group = { name: null, tabs: ['visibility', 'exports'] }
const chairTabs: readonly Group[] = [judging, { name: 'decide', tabs: ['decision'] }, seen]
const hostTabs: readonly Group[] = [
  { name: null, tabs: ['overview'] },
  { name: 'prepare', tabs: ['edit', 'jury'] },
  { name: 'receive', tabs: ['entries', 'questions', 'announcements'] },
  judging,
  { name: 'decide', tabs: ['decision', 'payouts', 'certificates'] },
  seen,
]

const hrefs = {
  overview: paths.hostChallenge,
  edit: (id: string) => paths.challengeSection(id, 'basics'),
  entries: paths.hostEntries,
  questions: (id: string) => paths.hostQuestions(id),
  announcements: paths.announcements,
  jury: paths.jury,
  conflicts: paths.conflicts,
  assignments: paths.assignments,
  ranking: paths.ranking,
  decision: paths.decision,
  payouts: paths.payouts,
  certificates: (id: string) => paths.hostCertificates(id),
  visibility: (id: string) => paths.visibility(id),
  exports: (id: string) => paths.exports(id),
}

const words = {
  overview: 'editing.overview.title',
  edit: 'editing.overview.sections',
  entries: 'editing.overview.entries',
  questions: 'questions.tab',
  announcements: 'announcements.tab',
  jury: 'judging.tab_jury',
  conflicts: 'conflicts.tab',
  assignments: 'judging.tab_assignments',
  ranking: 'judging.tab_ranking',
  decision: 'judging.tab_decision',
  payouts: 'judging.tab_payouts',
  certificates: 'certificates.desk',
  visibility: 'visibility.tab',
  exports: 'exports.title',
} as const
