/** Addresses without content for visitors, whatever their ids. */
const privateAreas = [
  /^\/(?:api\/v\d+\/)?(?:host|judge|staff|me|entries|markdown-preview)(?:\/|$)/i,
  /^\/institutions\/new$/i,
  /^\/challenges\/[^/]+\/entry$/i,
]

/**
 * Whether only signed-in people can use this address. A visitor is sent to sign in before anything is loaded, so the
 * answer is the same for existing and unknown ids.
 */
export function isPrivate(pathname: string): boolean {
  return privateAreas.some(area => area.test(pathname.replace(/\.data$/, '')))
}
