/**
 * `most`: maximum bytes of one body, all fields and files together · `from`: who may send a body larger than the usual
 * one
 */
export type BodyLimit = { most: number; from: 'anyone' | 'signed_in' }

const megabyte = 1_000_000

/** The limit of all forms that are not named below. */
export const usualBody = megabyte

/** More fields or parts than any form has. */
export const maxFields = 25_000

/**
 * Forms that may send larger bodies: those with a file field, and those with long texts. The session is checked before
 * more than the usual size is read. A test compares the addresses with the routes.
 */
export const largerBodies: Record<string, BodyLimit> = {
  // files sent with the form, where no script uploads them beforehand
  '/entries/:entryId/stages/:stageId/draft': { most: 64 * megabyte, from: 'signed_in' },
  '/host/challenges/:id/cover': { most: 21 * megabyte, from: 'signed_in' },
  '/entries/:entryId/card/picture': { most: 21 * megabyte, from: 'signed_in' },
  '/host/institutions/:id/logo': { most: 21 * megabyte, from: 'signed_in' },
  '/entries/:entryId/stages/:stageId/attempts': { most: 51 * megabyte, from: 'signed_in' },
  '/api/v1/me/challenges/:slug/attempts': { most: 51 * megabyte, from: 'signed_in' },
  '/host/challenges/:id/stages/:stageId/truth': { most: 51 * megabyte, from: 'signed_in' },
  '/host/challenges/:id/stages/:stageId/baseline': { most: 51 * megabyte, from: 'signed_in' },
  '/host/challenges/:id/files': { most: 51 * megabyte, from: 'signed_in' },
  // assignments as CSV of up to five million characters
  '/host/challenges/:id/assignment-plans': { most: 12 * megabyte, from: 'signed_in' },
  // a file to verify, open to everyone
  '/verify': { most: 6 * megabyte, from: 'anyone' },
  // long texts in three languages, and lists of many rows
  '/host/challenges/:id/edit/:section': { most: 4 * megabyte, from: 'signed_in' },
  '/markdown-preview': { most: 4 * megabyte, from: 'signed_in' },
  '/host/challenges/:id/entries/:entryId/redaction': { most: 16 * megabyte, from: 'signed_in' },
  '/host/challenges/:id/assignments': { most: 3 * megabyte, from: 'signed_in' },
  '/judge/assignments/:assignmentId': { most: 4 * megabyte, from: 'signed_in' },
}

const patterns = Object.entries(largerBodies).map(([pattern, limit]) => ({
  path: new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+')}$`),
  limit,
}))

/** The limit of a form sent to this path. Scripts send forms to the same path with `.data` at its end. */
export function bodyLimit(path: string): BodyLimit {
  const bare = path.replace(/\.data$/, '').replace(/(?<=.)\/$/, '')
  return patterns.find(each => each.path.test(bare))?.limit ?? { most: usualBody, from: 'anyone' }
}
