/** Text that mail programs and pages turn into a link: a scheme, `www.`, or an at sign. */
const links = /:\/\/|www\.|@/i

/** Whether a name of a person, team or institution contains nothing that a mail program would turn into a link. */
export function hasNoLink(name: string): boolean {
  return !links.test(name)
}
