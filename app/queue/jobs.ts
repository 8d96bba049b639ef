import { z } from 'zod'
import { participantTypes } from '#app/domain/people/person'
import { locales } from '#app/domain/shared/local-text'

const Nothing = z.object({})
/** `unsubscribe`: the link that ends such mails, and the words at the end of the mail with it */
const Mail = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  unsubscribe: z.object({ url: z.string(), footer: z.string() }).optional(),
})

/** a place and a score on the public board */
const Standing = z.object({ place: z.number(), score: z.number() })

const Joining = z.object({
  name: z.string(),
  email: z.string(),
  participantType: z.enum(participantTypes),
  organisation: z.string().optional(),
  next: z.string().optional(),
})

/** `at`: the instant of the request, as ISO 8601 */
const context = { locale: z.enum(locales), at: z.iso.datetime() }
const AccountRequest = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('join'), input: Joining, ...context }),
  z.object({ ask: z.literal('reset'), email: z.string(), ...context }),
  z.object({ ask: z.literal('warning'), email: z.string(), ...context }),
  /** `changeId`: an address change that a signed-in person requested */
  z.object({ ask: z.literal('address'), changeId: z.string(), ...context }),
])

/** Every kind of job and its payload. The worker must have a handler for each, or it does not compile. */
const jobPayloads = {
  mail: Mail,
  /**
   * sent before other mail; `token`: the id of the mailed link whose validity starts with the sending; `anyway`: also
   * to an account that gets no mails
   */
  'mail.account': Mail.extend({ token: z.string().optional(), anyway: z.literal(true).optional() }),
  'account.request': AccountRequest,
  'accounts.sweep': Nothing,
  'files.sweep': Nothing,
  'files.clean': z.object({ sha256: z.string(), name: z.string(), size: z.number() }),
  'jobs.sweep': Nothing,
  'notices.digest': Nothing,
  'reminders.send': Nothing,
  'follows.alert': Nothing,
  'ledger.sign-heads': Nothing,
  'search.refresh': Nothing,
  'conflicts.recheck': z.union([z.object({ userId: z.string() }), z.object({ challengeId: z.string() })]),
  'conflicts.compare': Nothing,
  'conflicts.notice': z.object({
    challengeId: z.string(),
    judgeIds: z.array(z.string()),
    count: z.number(),
    proposed: z.number().default(0),
  }),
  'assignments.top-up': Nothing,
  'result.announcement': z.object({ resultId: z.string(), publishAt: z.string() }),
  'certificates.announcement': z.object({ challengeId: z.string() }),
  /** entries whose prizes changed after the publication, and why: their winners' certificates are revoked */
  'certificates.correction': z.object({
    challengeId: z.string(),
    entryIds: z.array(z.string()),
    reason: z.partialRecord(z.enum(locales), z.string()),
  }),
  'announcement.sending': z.object({ announcementId: z.string(), sendAt: z.string() }),
  'attempt.score': z.object({ attemptId: z.string() }),
  /** scores all files of a stage by the truth that is to count */
  'truth.rescore': z.object({ truthId: z.string() }),
  /** how a replaced truth has moved these teams on the public board */
  'truth.notice': z.object({
    truthId: z.string(),
    moves: z.array(z.object({ entryId: z.string(), from: Standing, to: Standing })),
  }),
  'tie-vote.closing': z.object({ voteId: z.string() }),
  'stage.announcement': z.object({ decisionId: z.string(), releaseAt: z.string() }),
}

type Payloads = typeof jobPayloads
export type JobKind = keyof Payloads
/** The payload of a kind. */
export type PayloadOf<K extends JobKind> = z.output<Payloads[K]>

const schemas: { [K in JobKind]: z.ZodType<PayloadOf<K>> } = jobPayloads

/** Throws a ZodError where the payload does not fit its kind. */
export function readPayload<K extends JobKind>(kind: K, payload: unknown): PayloadOf<K> {
  return schemas[kind].parse(payload)
}

/** Work to be done after the answer. */
export type Job = { [K in JobKind]: { kind: K; payload: z.input<Payloads[K]> } }[JobKind]

type OwnRequest = Extract<PayloadOf<'account.request'>, { ask: 'join' | 'reset' | 'warning' }>
type Unasked<R> = R extends unknown ? Omit<R, keyof typeof context> : never
/** A visitor's request with an address. */
export type AddressRequest = Unasked<OwnRequest>

/** The kind for a text about it; a job of another version has a kind that this one does not know. */
export function jobName(kind: string): JobKind | 'unknown' {
  return isJobKind(kind) ? kind : 'unknown'
}

export function isJobKind(kind: string): kind is JobKind {
  return Object.hasOwn(jobPayloads, kind)
}
