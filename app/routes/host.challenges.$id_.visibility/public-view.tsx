import { useLoaderData } from '@remix-run/react'
import type { Sight } from '#app/domain/visibility/table'
import { useI18n } from '#app/i18n/use-i18n'
import { DefinitionList } from '#app/ui/definition-list'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Timeline } from '#app/ui/timeline'
import type { loader } from './route.server'

/** What the public sees at the chosen instant, in one sentence. */
export function PublicSentence() {
  const { t, format } = useI18n()
  const { challenge, at, weekday } = useLoaderData<typeof loader>()
  const what = useFacets('sees').join('; ')
  const when = { day: t(days[weekday - 1] ?? days[0]), at: format.instant(at, challenge.timeZone) }
  return (
    <p className="sight-sentence">
      {what ? t('visibility.public_sees', { ...when, what }) : t('visibility.public_sees_nothing', when)}
    </p>
  )
}

/** When the public sees more, and what it never sees. */
export function PublicOverTime() {
  const { t } = useI18n()
  const rest = [
    { term: t('visibility.undated_title'), names: useFacets('undated') },
    { term: t('visibility.never_title'), names: useFacets('never') },
  ]
  return (
    <Panel id="public" title={t('visibility.public_title')}>
      <Stack gap={6}>
        <Changes />
        <DefinitionList
          items={rest
            .filter(({ names }) => names.length > 0)
            .map(({ term, names }) => ({ term, value: <Names names={names} /> }))}
        />
      </Stack>
    </Panel>
  )
}

function Changes() {
  const { t, format } = useI18n()
  const { challenge, at, changes } = useLoaderData<typeof loader>()
  if (changes.length === 0) return <p>{t('visibility.no_changes')}</p>
  return (
    <Timeline
      steps={changes.map(change => {
        const past = change.at <= at
        return {
          key: change.at.toISOString(),
          when: past ? 'past' : 'future',
          title: format.instant(change.at, challenge.timeZone),
          word: t(past ? 'visibility.open_then' : 'visibility.open_later'),
          time: <Names names={change.gains.map(facet => t(`visibility.facet.${facet}`))} />,
        }
      })}
    />
  )
}

function Names({ names }: { names: readonly string[] }) {
  return <span className="sight-facet">{names.join('; ')}</span>
}

/** The disclosures that the public sees in this way, in words. */
function useFacets(kind: Sight['kind']): string[] {
  const { t } = useI18n()
  const { rows } = useLoaderData<typeof loader>()
  return rows.filter(row => row.sights.visitor.kind === kind).map(row => t(`visibility.facet.${row.facet}`))
}

const days = [
  'visibility.on.1',
  'visibility.on.2',
  'visibility.on.3',
  'visibility.on.4',
  'visibility.on.5',
  'visibility.on.6',
  'visibility.on.7',
] as const
