import { Form, useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import type { loader } from './route.server'

type Pair = ReturnType<typeof useLoaderData<typeof loader>>['pairs'][number]
type WithdrawnAssignment = Pair['taken'][number]

/** The assignments that a judge lost by a conflict, and who could replace them. */
export function WithdrawnAssignments({ pair }: { pair: Pair }) {
  const { t } = useI18n()
  if (pair.taken.length === 0) return <span className="quiet-text">{t('conflicts.nothing_taken')}</span>
  return (
    <span className="conflict-lines">
      {pair.taken.map(taken => (
        <TakenOne key={taken.assignmentId} taken={taken} />
      ))}
    </span>
  )
}

function TakenOne({ taken }: { taken: WithdrawnAssignment }) {
  const { t, format } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  const { code, recusedAt, setAside, replaced } = taken
  return (
    <span className="conflict-line">
      <span>{t('conflicts.taken_one', { code, at: format.instant(recusedAt, challenge.timeZone) })}</span>
      {setAside && <Badge tone="awaiting">{t('conflicts.set_aside')}</Badge>}
      {replaced && <Badge tone="done">{t('conflicts.replaced')}</Badge>}
      {!replaced && <Proposal taken={taken} />}
    </span>
  )
}

function Proposal({ taken: { assignmentId, replacement } }: { taken: WithdrawnAssignment }) {
  const { t } = useI18n()
  const { can } = useLoaderData<typeof loader>()
  if (!can.assign) return null
  if (!replacement) return <span className="quiet-text">{t('conflicts.no_replacement')}</span>
  const { name, load, expert, judgeId } = replacement
  return (
    <>
      <span>
        {t('conflicts.proposal', { name, count: load })}
        {expert && ` · ${t('conflicts.proposal_expert')}`}
      </span>
      <Form method="post">
        <input type="hidden" name="intent" value="replace" />
        <input type="hidden" name="assignmentId" value={assignmentId} />
        <input type="hidden" name="judgeId" value={judgeId} />
        <Button variant="secondary" size="small">
          {t('conflicts.replace', { name })}
        </Button>
      </Form>
    </>
  )
}
