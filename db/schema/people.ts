import { index, instant, json, table, text, uniqueIndex } from '../columns'

export const users = table(
  'users',
  {
    id: text().primaryKey(),
    email: text().notNull(),
    /** NFKC, trimmed, case-folded: the key for comparison */
    emailKey: text().notNull(),
    emailVerifiedAt: instant(),
    /** the mailbox behind the address: accounts with the same are one person; of a closed account a hash. Empty: not derived yet */
    mailboxKey: text().notNull().default(''),
    name: text().notNull(),
    nameSort: text().notNull(),
    /** the folded name, in which staff search */
    nameSearch: text().notNull().default(''),
    participantType: text().notNull(),
    organisation: text(),
    passwordHash: text().notNull(),
    locale: text().notNull(),
    timeZone: text().notNull(),
    staffSince: instant(),
    createdAt: instant().notNull(),
    /** suspended by staff: nobody can sign in, no mail is sent; `suspendedBy` is a user's id */
    suspendedAt: instant(),
    suspendedBy: text(),
    suspensionReason: text(),
    /** closed by its owner: all personal data in the row are emptied, and only the id stays (decision 34) */
    closedAt: instant(),
  },
  t => [uniqueIndex('users_email_key').on(t.emailKey), index('users_mailbox').on(t.mailboxKey)],
)

export const sessions = table(
  'sessions',
  {
    /** SHA-256 of the cookie's token: a stolen backup opens no session */
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    expiresAt: instant().notNull(),
    /** by the real clock, like all instants of a session; a row without one, from an earlier version, has ended */
    startedAt: instant(),
    lastSeenAt: instant(),
    /** when the password was last entered in this session */
    confirmedAt: instant(),
    /** such as "Firefox, Windows"; null when unknown */
    browser: text(),
    /** the network address; of IPv6 the /64 */
    network: text(),
  },
  t => [index('sessions_user').on(t.userId)],
)

/** A secret with which a person's programs use the API; it opens no page. */
export const accessTokens = table(
  'access_tokens',
  {
    /** SHA-256 of the token: a stolen backup opens nothing */
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** what its owner calls it */
    name: text().notNull(),
    /** `read`, or `submit` which may also read */
    scope: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    lastUsedAt: instant(),
  },
  t => [index('access_tokens_user').on(t.userId)],
)

/** Browsers in which a person has signed in: a sign-in from a new one is reported by mail. */
export const devices = table(
  'devices',
  {
    /** SHA-256 of the device cookie's token and the user's id */
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    lastSeenAt: instant().notNull(),
  },
  t => [index('devices_user').on(t.userId)],
)

/** A form that is held until its sender has entered the password again. */
export const heldForms = table(
  'held_forms',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** the path that the form was sent to, and the page of the form */
    action: text().notNull(),
    back: text().notNull(),
    /** pairs of name and value, in order */
    fields: json<[string, string][]>().notNull(),
    heldAt: instant().notNull(),
  },
  t => [index('held_forms_user').on(t.userId)],
)

/** Single-use links sent by mail; only the SHA-256 of the token is stored. */
export const mailTokens = table(
  'mail_tokens',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    purpose: text().notNull(),
    createdAt: instant().notNull(),
    /** when the mail was sent: the validity of the link starts then */
    sentAt: instant(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  t => [index('mail_tokens_user').on(t.userId)],
)

/**
 * A person's change of address: requested, confirmed through the new address, and reversible through the old one for a
 * week.
 */
export const addressChanges = table(
  'address_changes',
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    email: text().notNull(),
    emailKey: text().notNull(),
    oldEmail: text().notNull(),
    askedAt: instant().notNull(),
    /** SHA-256 of the mailed secrets: to the new address, and to the old one at the request and after the change */
    confirmHash: text(),
    stopHash: text(),
    undoHash: text(),
    confirmedAt: instant(),
    stoppedAt: instant(),
  },
  t => [index('address_changes_user').on(t.userId)],
)

/** A person who opened an invitation to another address requests it at the address of their account. */
export const invitationRequests = table(
  'invitation_requests',
  {
    id: text().primaryKey(),
    /** of an invitation to a team or to an institution, or of a seat on a jury */
    invitationId: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id),
    askedAt: instant().notNull(),
  },
  t => [
    uniqueIndex('invitation_requests_once').on(t.invitationId, t.userId),
    index('invitation_requests_user').on(t.userId),
  ],
)

/** Recently mailed invitations of all kinds, which the limits for senders and receivers count. */
export const invitationMails = table(
  'invitation_mails',
  {
    id: text().primaryKey(),
    senderId: text()
      .notNull()
      .references(() => users.id),
    mailboxKey: text().notNull(),
    sentAt: instant().notNull(),
  },
  t => [
    index('invitation_mails_sender').on(t.senderId, t.sentAt),
    index('invitation_mails_mailbox').on(t.mailboxKey, t.sentAt),
  ],
)
