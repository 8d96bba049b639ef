import { and, eq, inArray, isNotNull, notInArray } from 'drizzle-orm'
import { keepNotices } from '#app/domain/notices/keep-notices.server'
import { type NoticeKind, noticeKindOf } from '#app/domain/notices/kinds'
import { isActiveEntry, isActiveMember, isSeated } from '#app/domain/shared/active.server'
import type { Ctx } from '#app/domain/shared/context'
import { isLocale, type Locale, type LocalText, localText } from '#app/domain/shared/local-text'
import { translate } from '#app/i18n/catalogues'
import { type Format, formats } from '#app/i18n/format'
import { type MessageKey, uncheckedValues, type ValuesOf } from '#app/i18n/message-values'
import type { Translate } from '#app/i18n/translate'
import { paths } from '#app/paths'
import { enqueue } from '#app/queue/queue.server'
import { unsubscribeToken } from '#app/services/unsubscribe.server'
import type { Db } from '#db/client.server'
import { entries, institutionMembers, judges, teamMembers, users } from '#db/schema'
import { emailKey } from './person'

/** A mail is two messages in the catalogues: `<key>.subject` and `<key>.text`. */
type MailOf<K> = K extends `${infer Mail}.subject`
  ? Mail extends `${string}.mail.${string}`
    ? Mail
    : never
  : never
export type MailKey = MailOf<MessageKey>

type Account = { email: string; locale: string; id?: string }

/** The receivers of a mail: accounts, an address, or everyone with a role. */
type Receivers =
  | Account
  | readonly Account[]
  | { address: string }
  | { accountIds: readonly string[] }
  | { hostsOf: { institutionId: string } }
  | { entrantsOf: { id: string } }
  | { judgesOf: { id: string } }
  | { chairsOf: { id: string }; except?: readonly string[] }
  | { staff: true }

/** What the values of a mail may depend on. */
export type Reader = {
  locale: Locale
  t: Translate
  /** a localised text in the reader's language */
  text: (text: LocalText) => string
  /** numbers and dates as the reader's language writes them, in a time zone */
  format: (timeZone: string) => Format
}

/** A localised text is written in the reader's language. */
type Facts = Record<string, string | number | LocalText>

/** The placeholders of a mail's subject and text. */
type MailValues<M extends MailKey> = ValuesOf<Extract<`${M}.${'subject' | 'text'}`, MessageKey>>
type FactsOf<M extends MailKey> = {
  [N in Exclude<keyof MailValues<M>, 'link'>]: string extends MailValues<M>[N]
    ? MailValues<M>[N] | LocalText
    : MailValues<M>[N]
}

/** A mail with a value for each of its placeholders; `link` is a path of this site. */
export type Notification<M extends MailKey> = Sending & { mail: M } & (keyof FactsOf<M> extends never
    ? { facts?: never }
    : { facts: FactsOf<M> | ((reader: Reader) => FactsOf<M>) }) &
  ('link' extends keyof MailValues<M> ? { link: string } : { link?: never })

/** A mail whose values were checked as those of a `Notification`. */
export type CheckedNotification = Sending & {
  mail: MailKey
  facts?: Facts | ((reader: Reader) => Facts) | undefined
  link?: string | undefined
}

type Sending = {
  to: Receivers
  /** the mail is queued once for each key */
  key?: string
  /** the challenge that it is about, where its receivers do not say so */
  about?: { challengeId: string }
  /** a mail of several notices, which is none itself */
  collected?: true
  /** account mail goes out before all other mail, to everyone, and is no notice on the site */
  account?: {
    /** the id of the mailed secret whose validity starts when the mail is sent */
    token?: string
    /** also to an account that gets no other mail */
    anyway?: true
  }
}

/**
 * Writes a mail to each receiver in their own language and queues it in the caller's transaction. All mails of the
 * product are created here. @unguarded the command decides the receivers and the content.
 */
export function notify<M extends MailKey>(tx: Db, ctx: Ctx, notification: Notification<M>): Promise<void>
/** @unguarded as above */
export function notify(tx: Db, ctx: Ctx, notification: CheckedNotification): Promise<void> {
  return notifyChecked(tx, ctx, notification)
}

/** For functions that check a notification by their own signature. @unguarded */
export async function notifyChecked(tx: Db, ctx: Ctx, notification: CheckedNotification): Promise<void> {
  const { account, key, collected, link = null } = notification
  const receivers = await receiversOf(tx, ctx, notification.to)
  const mails = receivers.map(receiver => ({
    receiver,
    mail: { to: receiver.email, ...written(ctx, notification, receiverLocale(receiver)) },
  }))
  const options = { now: ctx.now, ...(key ? { key } : {}) }
  if (account) {
    for (const { mail } of mails)
      await enqueue(tx, { kind: 'mail.account', payload: { ...mail, ...account } }, options)
    return
  }
  // an invitation to an address has a secret link, which is stored nowhere else
  const kind = noticeKindOf(notification.mail)
  if (!kind || collected || 'address' in notification.to) {
    for (const { mail } of mails) await enqueue(tx, { kind: 'mail', payload: mail }, options)
    return
  }
  const idOf = await loadIds(tx, receivers)
  const told = mails.flatMap(({ receiver, mail: { subject, text } }) => {
    const userId = idOf(receiver)
    return userId ? [{ userId, subject, text }] : []
  })
  const frequencyOf = await keepNotices(
    tx,
    ctx,
    { kind, challengeId: challengeOf(notification), link, key },
    told,
  )
  for (const { receiver, mail } of mails) {
    const userId = idOf(receiver)
    if (userId && frequencyOf(userId) !== 'at_once') continue
    const payload = userId ? { ...mail, ...unsubscribing(ctx, { receiver, userId, kind }) } : mail
    await enqueue(tx, { kind: 'mail', payload }, options)
  }
}

/** The ids of accounts that came without one, by their address. */
async function loadIds(tx: Db, receivers: readonly Account[]): Promise<(receiver: Account) => string | null> {
  const keys = receivers.flatMap(({ id, email }) => (id ? [] : [emailKey(email)]))
  if (keys.length === 0) return ({ id }) => id ?? null
  const rows = await tx
    .select({ id: users.id, key: users.emailKey })
    .from(users)
    .where(inArray(users.emailKey, keys))
  const byKey = new Map(rows.map(({ id, key }) => [key, id]))
  return ({ id, email }) => id ?? byKey.get(emailKey(email)) ?? null
}

function challengeOf({ to, about }: CheckedNotification): string | null {
  if (about) return about.challengeId
  if ('entrantsOf' in to) return to.entrantsOf.id
  if ('judgesOf' in to) return to.judgesOf.id
  return 'chairsOf' in to ? to.chairsOf.id : null
}

type Stopping = { receiver: Account; userId: string; kind: NoticeKind }

/** What a mail says at its end about ending such mails. */
function unsubscribing(ctx: Ctx, { receiver, userId, kind }: Stopping) {
  const t = translate(receiverLocale(receiver))
  const url = ctx.origin + paths.unsubscribe(unsubscribeToken(userId, kind))
  const settings = ctx.origin + paths.noticeSettings()
  const footer = t('notices.mail_footer', { kind: t(`notices.kind.${kind}`), url, settings })
  return { unsubscribe: { url, footer } }
}

/** The language of an account's mails; Azerbaijani where the stored one is not supported any more. */
export function receiverLocale(account: { locale: string }): Locale {
  return isLocale(account.locale) ? account.locale : 'az'
}

function written(ctx: Ctx, { mail, facts = {}, link }: CheckedNotification, locale: Locale) {
  const t = translate(locale)
  const text = (each: LocalText) => localText(each, locale)
  const reader = { locale, t, text, format: (zone: string) => formats(locale, t, zone) }
  const own = typeof facts === 'function' ? facts(reader) : facts
  const values = Object.fromEntries(
    Object.entries(own).map(([name, value]) => [name, typeof value === 'object' ? text(value) : value]),
  )
  const all = uncheckedValues(link === undefined ? values : { ...values, link: ctx.origin + link })
  return { subject: t(`${mail}.subject`, all), text: t(`${mail}.text`, all) }
}

const account = { id: users.id, email: users.email, locale: users.locale }

async function receiversOf(tx: Db, ctx: Ctx, to: Receivers): Promise<readonly Account[]> {
  if ('address' in to) return [await ofAddress(tx, ctx, to.address)]
  if ('accountIds' in to)
    return tx
      .select(account)
      .from(users)
      .where(inArray(users.id, [...to.accountIds]))
  if ('hostsOf' in to) return hostsOf(tx, to.hostsOf)
  if ('entrantsOf' in to) return entrantsOf(tx, to.entrantsOf)
  if ('judgesOf' in to) return seatedOf(tx, to.judgesOf)
  if ('chairsOf' in to)
    return seatedOf(
      tx,
      to.chairsOf,
      and(eq(judges.role, 'chair'), notInArray(judges.id, [...(to.except ?? [])])),
    )
  if ('staff' in to) return tx.select(account).from(users).where(isNotNull(users.staffSince))
  return 'email' in to ? [to] : to
}

/** An address with an account gets mail in the account's language; without one in the sender's language. */
async function ofAddress(tx: Db, ctx: Ctx, email: string): Promise<Account> {
  const [known] = await tx
    .select(account)
    .from(users)
    .where(eq(users.emailKey, emailKey(email)))
  return { email, locale: known?.locale ?? ctx.locale, ...(known ? { id: known.id } : {}) }
}

/** The hosts of the institution. */
function hostsOf(tx: Db, { institutionId }: { institutionId: string }): Promise<Account[]> {
  return tx
    .select(account)
    .from(institutionMembers)
    .innerJoin(users, eq(users.id, institutionMembers.userId))
    .where(and(eq(institutionMembers.institutionId, institutionId), isActiveMember))
}

/** Every member of every team that is entered in the challenge. */
function entrantsOf(tx: Db, { id }: { id: string }): Promise<Account[]> {
  return tx
    .select(account)
    .from(teamMembers)
    .innerJoin(entries, eq(entries.teamId, teamMembers.teamId))
    .innerJoin(users, eq(users.id, teamMembers.userId))
    .where(and(eq(entries.challengeId, id), isActiveEntry))
}

/** All judges with an accepted seat on the challenge's jury. */
function seatedOf(tx: Db, { id }: { id: string }, which?: ReturnType<typeof and>): Promise<Account[]> {
  return tx
    .select(account)
    .from(judges)
    .innerJoin(users, eq(users.id, judges.userId))
    .where(and(eq(judges.challengeId, id), isSeated, which))
}
