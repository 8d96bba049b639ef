import { z } from 'zod'

/** A text in any form that the feed uses: a string, a number, a list of them, or nothing. */
const Text = z
  .unknown()
  .transform(value => flatten(value).join('; '))
  .pipe(z.string())

const FeedRecord = z.object({
  'challenge-id': Text,
  'challenge-title': Text,
  permalink: Text,
  'external-url': Text,
  tagline: Text,
  'legal-authority': Text,
  'fiscal-year': Text,
  'type-of-challenge': z.unknown().transform(flatten),
  'total-prize-offered-cash': Text,
  'challenge-status': Text,
  agency: Text,
  'partner-agencies-federal': Text,
  'partners-non-federal': Text,
  'submission-start': Text,
  'submission-end': Text,
  description: Text,
  prizes: Text,
  rules: Text,
  judging: Text,
  'how-to-enter': Text,
})
export type FeedRecord = z.infer<typeof FeedRecord>

/**
 * The record with every field as clean text, also where fields are missing, null, lists or unknown; null when the value
 * is not a record.
 */
export function readRecord(value: unknown): FeedRecord | null {
  const record = z.record(z.string(), z.unknown()).safeParse(value)
  if (!record.success) return null
  const named = new Map(Object.entries(record.data).map(([key, each]) => [sameKey(key), each]))
  const fields = Object.keys(FeedRecord.shape).map(key => [key, named.get(key) ?? null])
  const parsed = FeedRecord.safeParse(Object.fromEntries(fields))
  return parsed.success ? parsed.data : null
}

/** `challenge_status`, `Challenge Status` and `challenge-status` are the same field. */
function sameKey(key: string): string {
  return key
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
}

function flatten(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() ? [value.normalize('NFC').trim()] : []
  if (typeof value === 'number' && Number.isFinite(value)) return [String(value)]
  return Array.isArray(value) ? value.filter(each => !Array.isArray(each)).flatMap(flatten) : []
}
