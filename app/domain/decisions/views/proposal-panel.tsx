import { Form } from '@remix-run/react'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { Cluster, Stack } from '#app/ui/layout'
import type { ShownProposal } from '../queries/load-shown-proposals.server'

type ProposalPanelProps = {
  challenge: { id: string; timeZone: string }
  proposal: ShownProposal
  /** what is done when it is confirmed */
  what: string
}

/** An open proposal, with buttons to confirm or cancel it. */
export function ProposalPanel({ challenge, proposal, what }: ProposalPanelProps) {
  const { t, format } = useI18n()
  const action = paths.proposal(challenge.id, proposal.id)
  const at = format.instant(proposal.proposedAt, challenge.timeZone)
  return (
    <Stack gap={3}>
      <p>{t('decisions.award.proposed', { who: proposal.by, at, what })}</p>
      <p className="quiet-text">
        {proposal.why
          ? t(proposal.why.reason, proposal.why.params)
          : t(proposal.can.confirm ? 'decisions.award.confirm_hint' : 'decisions.award.wait_hint')}
      </p>
      <Cluster>
        {proposal.can.confirm && (
          <Form method="post" action={action}>
            <Button>{t('decisions.award.confirm')}</Button>
          </Form>
        )}
        <Form method="post" action={action}>
          <input type="hidden" name="_method" value="delete" />
          <Button variant="secondary">{t('decisions.award.cancel_proposal')}</Button>
        </Form>
      </Cluster>
    </Stack>
  )
}
