import type { z } from '#app/domain/shared/input'
import { attemptEvents } from './events/attempt-events'
import { challengeEvents } from './events/challenge-events'
import type { PayloadShown } from './events/define'
import { judgingEvents } from './events/judging-events'
import { platformEvents } from './events/platform-events'
import { resultEvents } from './events/result-events'
import { talkEvents } from './events/talk-events'
import { teamEvents } from './events/team-events'

/**
 * Every kind of event that the ledger accepts: `noun.past_participle`. A new kind is one more line in its room's file.
 */
export const events = {
  ...platformEvents,
  ...challengeEvents,
  ...attemptEvents,
  ...teamEvents,
  ...judgingEvents,
  ...resultEvents,
  ...talkEvents,
}

type Events = typeof events
export type EventKind = keyof Events

/** The payload of this kind: ids, instants, numbers and hashes; never a name, an address or a text someone wrote. */
export type PayloadOf<K extends EventKind> = z.input<Events[K]['payload']>

export function isEventKind(kind: string): kind is EventKind {
  return Object.hasOwn(events, kind)
}

/** Who may read the payload of such an entry; nobody where the kind is not listed. */
export function payloadShown(kind: string): PayloadShown {
  return isEventKind(kind) ? events[kind].shown : 'never'
}
