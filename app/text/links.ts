/** What turns a name into a link in a mail or a page: a scheme, `www.`, or the sign of an address. */
const links = /:\/\/|www\.|@/i

/** Whether a name of a person, team or institution holds nothing that a mail program would make a link of. */
export function hasNoLink(name: string): boolean {
  return !links.test(name)
}
