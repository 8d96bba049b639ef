import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** The quality of the plan in plain words: connected or not, experts, and how many judges would review other topics. */
export function Judgement() {
  const { t, format } = useI18n()
  const { plan } = useLoaderData<typeof loader>()
  const { experts } = plan
  return (
    <Panel id="judgement" title={t('assignment.worth')}>
      <ul className="assign-worth">
        <li>
          <Badge tone={plan.connected ? 'done' : 'danger'}>
            {t(plan.connected ? 'assignment.connected' : 'assignment.not_connected')}
          </Badge>
          <p>{t(plan.connected ? 'assignment.connected_why' : 'assignment.not_connected_why')}</p>
        </li>
        {experts.asked > 0 && (
          <li>
            <Badge tone={experts.met === experts.asked ? 'done' : 'danger'}>
              {t('assignment.experts_met', {
                n: format.number(experts.met),
                m: format.number(experts.asked),
              })}
            </Badge>
            <p>{t('assignment.experts_why')}</p>
          </li>
        )}
        {plan.topics && plan.added > 0 && (
          <li>
            <Badge tone={plan.outside === 0 ? 'done' : 'awaiting'}>
              {t('assignment.outside', { count: plan.outside })}
            </Badge>
            <p>
              {t(plan.outside === 0 ? 'assignment.worst_fit_good' : 'assignment.worst_fit_bad')}{' '}
              {t('assignment.cost', { cost: format.number(plan.cost) })}
            </p>
          </li>
        )}
        {plan.idle.map(each => (
          <li key={each.judgeId}>
            <Badge tone="awaiting">{each.name}</Badge>
            <p>{t('assignment.idle', { load: each.load, least: each.minLoad })}</p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
