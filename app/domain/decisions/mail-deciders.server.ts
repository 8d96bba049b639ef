import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { mailHosts, mailReaders } from '#app/domain/challenges/notify.server'
import type { Ctx } from '#app/domain/shared/context'
import { formats } from '#app/i18n/format'
import type { Translate } from '#app/i18n/translate'
import type { Db } from '#db/client.server'
import type { LocalText } from '#db/json'
import { judges, users } from '#db/schema'
import { type ProposalNews, proposalMail } from './mail'
import type { ProposalKind } from './proposal'

type Challenge = { id: string; institutionId: string; title: LocalText; timeZone: string }
/** `payment`: what is to be marked as paid. */
export type What = {
  kind: ProposalKind
  at: Date | null
  payment: { team: string; amount: number; currency: string } | null
}
type News = { challenge: Challenge; news: ProposalNews; what: What; who: string; link: string }

/** Tells every host and the chair that something was proposed, confirmed or cancelled, each in their language. Unguarded. */
export async function mailDeciders(
  tx: Db,
  ctx: Ctx,
  { challenge, news, what, who, link }: News,
): Promise<void> {
  const post = {
    challenge,
    letter: (
      t: Translate,
      { locale, challenge: title }: { locale: 'az' | 'en' | 'ru'; challenge: string },
    ) => {
      const format = formats(locale, t, challenge.timeZone)
      return proposalMail(t, news, { challenge: title, who, link, what: wordsOf(what, t, format) })
    },
  }
  await mailHosts(tx, ctx, post)
  const readers = await tx
    .select({ email: users.email, locale: users.locale })
    .from(judges)
    .innerJoin(users, eq(users.id, judges.userId))
    .where(
      and(
        eq(judges.challengeId, challenge.id),
        eq(judges.role, 'chair'),
        isNotNull(judges.acceptedAt),
        isNull(judges.removedAt),
      ),
    )
  await mailReaders(tx, ctx, { ...post, readers })
}

function wordsOf({ kind, at, payment }: What, t: Translate, format: ReturnType<typeof formats>): string {
  const instant = at ? format.instant(at) : ''
  switch (kind) {
    case 'decisions.result.publication':
      return t('decisions.award.what.publication', { at: instant })
    case 'stage.release':
      return t('decisions.award.what.release', { at: instant })
    case 'payout.payment':
      return t('decisions.award.what.payment', {
        team: payment?.team ?? '',
        amount: payment ? format.money(payment.amount, payment.currency) : '',
      })
  }
}
