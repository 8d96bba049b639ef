import { useLoaderData } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

/** Every submission that cannot have its reviews, with the reason and the judges who are allowed but full. */
export function Shortage() {
  const { t } = useI18n()
  const { plan } = useLoaderData<typeof loader>()
  if (plan.shortCount === 0) return null
  const rest = plan.shortCount - plan.short.length
  return (
    <Notice kind="warn" title={t('assignment.impossible', { count: plan.shortCount })}>
      <ul className="assign-short">
        {plan.short.map(each => (
          <li key={each.id}>
            <strong>{each.name}</strong> {each.name !== each.code && <span>{each.code}</span>}
            {': '}
            {t('assignment.has_of', { n: each.placed, m: each.wanted })}.{' '}
            {t(`assignment.reason_${each.reason}`)}
            {each.full.length > 0 && ` ${t('assignment.might', { names: each.full.slice(0, 8).join(', ') })}`}
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t('assignment.and_more', { count: rest })}</p>}
    </Notice>
  )
}
