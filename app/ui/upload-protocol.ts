/** The response header with the id under which a finished upload is staged. */
export const STAGED_HEADER = 'Upload-Staged-Id'

const REASONS = [
  'uploads.too_large',
  'uploads.empty',
  'uploads.type_not_allowed',
  'uploads.lying_type',
  'uploads.no_space',
  'uploads.too_many',
  'uploads.not_signed_in',
  'uploads.not_verified',
] as const

export type UploadRefusal = { reason: (typeof REASONS)[number]; params: Record<string, string | number> }

/** The refusal in the body of an answer to an upload, or null when the body is not one. */
export function readRefusal(body: string): UploadRefusal | null {
  const said = parse(body)
  const reason = REASONS.find(known => isRecord(said) && said.reason === known)
  if (!reason || !isRecord(said) || !isRecord(said.params)) return null
  return { reason, params: Object.fromEntries(Object.entries(said.params).filter(isParam)) }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    // why: proxies answer in HTML; a text can only be tested as JSON by parsing it.
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isParam(entry: [string, unknown]): entry is [string, string | number] {
  return typeof entry[1] === 'string' || typeof entry[1] === 'number'
}
