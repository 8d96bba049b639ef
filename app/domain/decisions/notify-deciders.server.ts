import { notify, type Reader } from '#app/domain/people/notify.server'
import type { Ctx } from '#app/domain/shared/context'
import type { LocalText } from '#app/domain/shared/local-text'
import { paths } from '#app/paths'
import type { Db } from '#db/client.server'
import { isAboutPayout, type ProposalKind } from './proposal-kinds'

type Challenge = { id: string; institutionId: string; title: LocalText; timeZone: string }
/** `payment`: what will be marked as paid; `stageId`: whose decision will be released. */
export type ProposalDetails = {
  kind: ProposalKind
  stageId: string | null
  at: Date | null
  payment: { team: string; amount: number; currency: string } | null
}
type News = {
  challenge: Challenge
  news: 'made' | 'confirmed' | 'cancelled'
  what: ProposalDetails
  who: string
}

/** Notifies every host, and except about payments the chair, that something was proposed, confirmed or cancelled. @unguarded */
export async function notifyDeciders(tx: Db, ctx: Ctx, { challenge, news, what, who }: News): Promise<void> {
  const post = {
    mail: `decisions.mail.proposal_${news}`,
    facts: (reader: Reader) => ({
      ...{ challenge: challenge.title, who },
      what: wordsOf(what, reader, challenge.timeZone),
    }),
    link: pageOfProposal(challenge.id, what),
  } as const
  await notify(tx, ctx, { ...post, to: { hostsOf: challenge } })
  if (!isAboutPayout(what.kind)) await notify(tx, ctx, { ...post, to: { chairsOf: challenge } })
}

/** The page where a proposal of this kind is made and confirmed. */
export function pageOfProposal(
  challengeId: string,
  { kind, stageId }: { kind: string; stageId: string | null },
): string {
  if (isAboutPayout(kind)) return paths.payouts(challengeId)
  return stageId ? paths.advancement(challengeId, stageId) : paths.decision(challengeId)
}

function wordsOf({ kind, at, payment }: ProposalDetails, { t, ...reader }: Reader, timeZone: string): string {
  const format = reader.format(timeZone)
  const instant = at ? format.instant(at) : ''
  switch (kind) {
    case 'result.publication':
      return t('decisions.award.what.publication', { at: instant })
    case 'stage.release':
      return t('decisions.award.what.release', { at: instant })
    case 'payout.payment':
    case 'payout.undo':
      return t(kind === 'payout.undo' ? 'decisions.award.what.undo' : 'decisions.award.what.payment', {
        team: payment?.team ?? '',
        amount: payment ? format.money(payment.amount, payment.currency) : '',
      })
  }
}
