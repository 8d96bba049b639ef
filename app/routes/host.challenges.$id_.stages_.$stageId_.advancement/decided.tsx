import { useLoaderData } from '@remix-run/react'
import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { DefinitionList } from '#app/ui/definition-list'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** The stored decision, where it cannot be changed now. */
export function Decided() {
  const { t, format } = useI18n()
  const { challenge, decision, entries, chosen } = useLoaderData<typeof loader>()
  if (!decision) return null
  return (
    <Panel id="who" title={t('decisions.advance.who')}>
      <Stack gap={4}>
        <ul className="advance-list">
          {entries.map(({ entryId, teamName, rank }) => (
            <li key={entryId}>
              <span>
                {rank === null ? '—' : `${rank}.`} {teamName}
              </span>
              {chosen?.includes(entryId) ? (
                <Badge tone="done">{t('decisions.advance.goes_on')}</Badge>
              ) : (
                <Badge>{t('decisions.advance.stays')}</Badge>
              )}
            </li>
          ))}
        </ul>
        <DefinitionList
          items={[
            {
              term: t('decisions.result.decided_at'),
              value: format.instant(decision.decidedAt, challenge.timeZone),
            },
            {
              term: t('decisions.result.against_ranking'),
              value: decision.deviationReason ? (
                <Written text={decision.deviationReason} />
              ) : (
                t('decisions.advance.as_ranked')
              ),
            },
            ...(decision.methodReason
              ? [
                  {
                    term: t('decisions.advance.method_reason'),
                    value: <Written text={decision.methodReason} />,
                  },
                ]
              : []),
          ]}
        />
      </Stack>
    </Panel>
  )
}
