import { parse } from 'node-html-parser'
import type { Visitor } from './visitor'

/** Waits for a mail to `recipient`; returns the newest link in it whose URL contains `part`. */
export async function mailedLink(visitor: Visitor, part: string, recipient = ''): Promise<string> {
  for (let tries = 0; tries < 1200; tries++) {
    await visitor.open('/outbox')
    const mails = parse(visitor.at.html).querySelectorAll('article.panel')
    const mine = mails.filter(mail => mail.text.includes(recipient))
    const links = mine.flatMap(mail =>
      mail.querySelectorAll('a').map(link => link.getAttribute('href') ?? ''),
    )
    const link = links.find(each => each.includes(part))
    if (link) return new URL(link).pathname + new URL(link).search
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`no mail with ${part} to ${recipient}`)
}
