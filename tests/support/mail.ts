import type { Visitor } from './visitor'

/** The newest link in the outbox whose address holds `part`; waits for the mail to be sent. */
export async function mailedLink(visitor: Visitor, part: string): Promise<string> {
  const place = visitor.at.url
  for (let tries = 0; tries < 100; tries++) {
    await visitor.open('/outbox')
    const links = [...visitor.at.html.matchAll(/href="([^"]+)"/g)].map(match => match[1] ?? '')
    const link = links.find(each => each.includes(part))
    if (link) return new URL(link).pathname
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`no mail with ${part} since ${place}`)
}
