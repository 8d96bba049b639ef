import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { mailLocale } from '#app/domain/people/mail-locale.server'
import type { Ctx } from '#app/domain/shared/context'
import { type Locale, localText } from '#app/domain/shared/local-text'
import { translate } from '#app/i18n/catalogues'
import type { Translate } from '#app/i18n/translate'
import { enqueue } from '#app/queue/queue.server'
import type { Db } from '#db/client.server'
import type { LocalText } from '#db/json'
import { entries, institutionMembers, judges, teamMembers, users } from '#db/schema'
import type { Letter } from './mail'

type Notification = {
  challenge: { id: string; institutionId: string; title: LocalText }
  /** written anew for each reader, in their language */
  letter: (t: Translate, facts: { locale: Locale; challenge: string }) => Letter
}

type Reader = { email: string; locale: string }
const reader = { email: users.email, locale: users.locale }

/** Mails every member of every team that is entered. Unguarded. */
export async function mailEntrants(tx: Db, ctx: Ctx, post: Notification): Promise<void> {
  const readers = await tx
    .select(reader)
    .from(teamMembers)
    .innerJoin(entries, eq(entries.teamId, teamMembers.teamId))
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(and(eq(entries.challengeId, post.challenge.id), isNull(entries.withdrawnAt)))
  await mailReaders(tx, ctx, { ...post, readers })
}

/** Mails the staff of the institution that hosts it. */
export async function mailHosts(tx: Db, ctx: Ctx, post: Notification): Promise<void> {
  const readers = await tx
    .select(reader)
    .from(institutionMembers)
    .innerJoin(users, eq(users.id, institutionMembers.userId))
    .where(
      and(
        eq(institutionMembers.institutionId, post.challenge.institutionId),
        isNull(institutionMembers.leftAt),
      ),
    )
  await mailReaders(tx, ctx, { ...post, readers })
}

/** Mails everyone who has taken a seat on the jury. Unguarded. */
export async function mailJudges(tx: Db, ctx: Ctx, post: Notification): Promise<void> {
  const readers = await tx
    .select(reader)
    .from(judges)
    .innerJoin(users, eq(users.id, judges.userId))
    .where(
      and(eq(judges.challengeId, post.challenge.id), isNotNull(judges.acceptedAt), isNull(judges.removedAt)),
    )
  await mailReaders(tx, ctx, { ...post, readers })
}

/** Mails each of the readers in their language. */
export async function mailReaders(
  tx: Db,
  ctx: Ctx,
  { challenge, letter, readers }: Notification & { readers: Reader[] },
): Promise<void> {
  for (const { email, locale: spoken } of readers) {
    const locale = mailLocale({ locale: spoken })
    const words = letter(translate(locale), { locale, challenge: localText(challenge.title, locale) })
    await enqueue(tx, { kind: 'mail', payload: { to: email, ...words } }, { now: ctx.now })
  }
}
