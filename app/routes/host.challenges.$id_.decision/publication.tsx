import { Form, useLoaderData } from '@remix-run/react'
import { ProposalPanel } from '#app/domain/decisions/views/proposal-panel'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Cluster, Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** When the result becomes public: now, or at a scheduled instant that can be cancelled. */
export function Publication() {
  const { can, result, proposal, challenge } = useLoaderData<typeof loader>()
  const { t, format } = useI18n()
  if (!result) return null
  const at = proposal?.at ? format.instant(proposal.at, challenge.timeZone) : ''
  return (
    <Panel id="publication" title={t('decisions.result.publication')}>
      {can.publish && <Publish />}
      {result.publishAt && <Published />}
      {proposal && (
        <ProposalPanel
          challenge={challenge}
          proposal={proposal}
          what={t('decisions.award.what.publication', { at })}
        />
      )}
      {!can.publish && !result.publishAt && !proposal && (
        <p>{t('decisions.result.publish_after_decision')}</p>
      )}
    </Panel>
  )
}

function Publish() {
  const { t } = useI18n()
  const { challenge } = useLoaderData<typeof loader>()
  return (
    <Stack gap={4}>
      <p>{t('decisions.result.publish_lead')}</p>
      <Cluster>
        <LinkButton href={paths.resultPublication(challenge.id)}>{t('decisions.publish.check')}</LinkButton>
      </Cluster>
    </Stack>
  )
}

function Published() {
  const { t, format } = useI18n()
  const { challenge, result, can } = useLoaderData<typeof loader>()
  const at = result?.publishAt ? format.instant(result.publishAt, challenge.timeZone) : ''
  return (
    <Stack gap={4}>
      <p>{t(result?.published ? 'decisions.result.public_since' : 'decisions.result.public_from', { at })}</p>
      <Cluster>
        {result?.published && (
          <LinkButton href={paths.results(challenge.slug)}>{t('decisions.result.see_results')}</LinkButton>
        )}
        {can.cancel && (
          <Form method="post" action={paths.resultPublication(challenge.id)}>
            <input type="hidden" name="_method" value="delete" />
            <Button variant="danger">{t('decisions.result.cancel_publication')}</Button>
          </Form>
        )}
      </Cluster>
    </Stack>
  )
}
