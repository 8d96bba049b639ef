import { z } from 'zod'
import { deny, type No } from '#app/domain/shared/verdict'
import { jsonFault } from './json-fault'

export type Feed =
  | { kind: 'feed'; records: unknown[] }
  | { kind: 'portable'; file: unknown }
  | { kind: 'refused'; verdict: No }

const FeedFile = z.union([
  z.array(z.unknown()).transform(records => ({ challenges: records })),
  z.looseObject({ challenges: z.array(z.unknown()) }),
])
const PortableFile = z.looseObject({ format: z.literal('meydan-challenge') })

/** The content of a file: the challenges of a feed, one challenge exported by Meydan, or why it is neither. */
export function readFeed(source: string): Feed {
  const text = source.replace(/^\uFEFF/, '')
  const fault = jsonFault(text)
  if (fault) return { kind: 'refused', verdict: deny('challenge_import.not_json', fault) }
  const content: unknown = JSON.parse(text)
  if (PortableFile.safeParse(content).success) return { kind: 'portable', file: content }
  const feed = FeedFile.safeParse(content)
  return feed.success
    ? { kind: 'feed', records: feed.data.challenges }
    : { kind: 'refused', verdict: deny('challenge_import.not_a_feed') }
}
