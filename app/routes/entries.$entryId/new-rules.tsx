import { Form, useLoaderData } from '@remix-run/react'
import { RulesAcceptance } from '#app/domain/teams/views/rules-acceptance'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

/** A version of the rules that the team has not accepted yet, with the form that accepts it. */
export function NewRules() {
  const { t } = useI18n()
  const { workspace } = useLoaderData<typeof loader>()
  const { newRules, entryId, withdrawnAt, resultsOut, challenge } = workspace
  if (!newRules || withdrawnAt || resultsOut || workspace.next === 'cancelled') return null
  return (
    <Notice kind="warn" title={t('teams.entry.rules_new', { number: newRules.number })}>
      <p>{t('teams.entry.rules_again')}</p>
      <p>
        <a href={`${paths.challenge(challenge.slug)}#rules`}>{t('catalogue.rules_older')}</a>
      </p>
      <Form method="post" action={paths.entryRules(entryId)} className="form">
        <RulesAcceptance rules={newRules} id="accepted" errors={undefined} />
        <Button>{t('teams.entry.rules_accept')}</Button>
      </Form>
    </Notice>
  )
}
