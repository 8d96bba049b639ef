/** Addresses that have nothing for a visitor, whatever their ids. */
const privateAreas = [
  /^\/(?:host|judge|staff|me|entries)(?:\/|$)/,
  /^\/institutions\/new$/,
  /^\/challenges\/[^/]+\/entry$/,
]

/**
 * Whether only signed-in people have anything at this address. A visitor is sent to sign in before anything is loaded,
 * so the answer is the same for ids that exist and ids that do not.
 */
export function isPrivate(pathname: string): boolean {
  return privateAreas.some(area => area.test(pathname.replace(/\.data$/, '')))
}
