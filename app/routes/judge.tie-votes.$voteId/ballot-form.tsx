import { useLoaderData } from '@remix-run/react'
import { abstention } from '#app/domain/tie-votes/permissions'
import { ServerForm, useErrorText, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import type { loader } from './route.server'
import { useEqualName } from './use-equal-name'

/** A choice between the tied submissions, or an abstention; a cast vote can be changed. */
export function BallotForm() {
  const { t, format } = useI18n()
  const errorText = useErrorText()
  const { challenge, equals, closesAt, castAt, chosen } = useLoaderData<typeof loader>()
  const nameOf = useEqualName()
  const [form, fields] = useServerForm<{ choice: string }>('tie-ballot', {
    choice: castAt === null ? undefined : (chosen ?? abstention),
  })
  const { choice } = fields
  return (
    <ServerForm form={form}>
      <p>
        {t('tie_votes.until', { at: format.instant(closesAt, challenge.timeZone) })}{' '}
        {t('tie_votes.ballot_change')}
      </p>
      <p className="quiet-text">{t('tie_votes.ballot_secret')}</p>
      <RadioGroup
        id={choice.id}
        name={choice.name}
        legend={t('tie_votes.ballot_legend')}
        error={errorText(choice.errors, t('tie_votes.ballot_legend'), 'choose')}
        required
        defaultValue={typeof choice.initialValue === 'string' ? choice.initialValue : undefined}
        options={[
          ...equals.map(({ submissionId }) => ({ value: submissionId, label: nameOf(submissionId) })),
          { value: abstention, label: t('tie_votes.abstain'), hint: t('tie_votes.abstain_hint') },
        ]}
      />
      <Button>{t(castAt === null ? 'tie_votes.cast' : 'tie_votes.change')}</Button>
    </ServerForm>
  )
}
