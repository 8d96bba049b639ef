import { Form, useLoaderData } from '@remix-run/react'
import { ProposalPanel } from '#app/domain/decisions/views/proposal-panel'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Cluster, Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** When it becomes public who advances: now, or at a scheduled instant that can be cancelled. */
export function Release() {
  const { t, format } = useI18n()
  const { can, decision, proposal, challenge } = useLoaderData<typeof loader>()
  const at = proposal?.at ? format.instant(proposal.at, challenge.timeZone) : ''
  return (
    <Panel id="release" title={t('decisions.advance.release')}>
      {can.release && <ToCheck />}
      {decision?.releaseAt && <Released />}
      {proposal && (
        <ProposalPanel
          challenge={challenge}
          proposal={proposal}
          what={t('decisions.award.what.release', { at })}
        />
      )}
      {!can.release && !decision?.releaseAt && !proposal && (
        <p>{t('decisions.advance.release_after_decision')}</p>
      )}
    </Panel>
  )
}

function ToCheck() {
  const { t } = useI18n()
  const { challenge, stage } = useLoaderData<typeof loader>()
  return (
    <Stack gap={4}>
      <p>{t('decisions.advance.check_lead')}</p>
      <Cluster>
        <LinkButton href={paths.advancementRelease(challenge.id, stage.id)}>
          {t('decisions.advance.check')}
        </LinkButton>
      </Cluster>
    </Stack>
  )
}

function Released() {
  const { t, format } = useI18n()
  const { challenge, stage, decision, can } = useLoaderData<typeof loader>()
  const at = decision?.releaseAt ? format.instant(decision.releaseAt, challenge.timeZone) : ''
  return (
    <Stack gap={4}>
      <p>
        {t(decision?.released ? 'decisions.advance.known_since' : 'decisions.advance.known_from', { at })}
      </p>
      {can.takeBack && (
        <Form method="post" action={paths.advancementRelease(challenge.id, stage.id)}>
          <input type="hidden" name="_method" value="delete" />
          <Button variant="danger">{t('decisions.advance.take_back')}</Button>
        </Form>
      )}
    </Stack>
  )
}
