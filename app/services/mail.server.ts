import { createTransport } from 'nodemailer'
import { config } from '#app/config.server'
import { newId } from '#app/domain/shared/ids'
import { mailHtml } from '#app/text/mail-html'
import { singleLine } from '#app/text/single-line'
import type { Database } from '#db/client.server'
import { outboxMails } from '#db/schema'

export type Mail = {
  to: string
  subject: string
  text: string
  /** the link that ends such mails with one click (RFC 8058), and the words with it at the end */
  unsubscribe?: { url: string; footer: string } | undefined
}

/** Sends by SMTP when it is configured; otherwise writes to the outbox that the page /outbox shows. */
export async function sendMail(
  database: Database,
  { to, subject, text: words, unsubscribe }: Mail,
  { now, id }: { now: Date; id: string },
): Promise<void> {
  // prevents a name in a subject from starting a new header
  const text = unsubscribe ? `${words.trimEnd()}\n\n${unsubscribe.footer}\n` : words
  const mail = { to, subject: singleLine(subject), text, unsubscribe }
  if (config.smtpUrl) return sendBySmtp(mail, id)
  await database.transaction(async tx => {
    await tx
      .insert(outboxMails)
      .values({ id: newId(), recipient: mail.to, subject: mail.subject, text: mail.text, sentAt: now })
  })
}

/** A mail server that is silent for longer delays the next mails; the mail is tried again. Milliseconds. */
const timeouts = {
  dnsTimeout: '10000',
  connectionTimeout: '10000',
  greetingTimeout: '10000',
  socketTimeout: '20000',
}

/**
 * Sends one mail over the configured server; throws when it is refused, so that the job is tried again. `id` becomes
 * the Message-ID, equal at each try: most mailboxes then show a mail that was accepted twice only once.
 */
export async function sendBySmtp({ to, subject, text, unsubscribe }: Mail, id: string): Promise<void> {
  const transport = createTransport(withTimeouts(config.smtpUrl ?? ''))
  const messageId = `<${id}@${domainOf(config.mailFrom)}>`
  try {
    await transport.sendMail({
      ...{ from: config.mailFrom, to: { name: '', address: to }, subject, text, messageId },
      html: mailHtml(text, config.origin),
      ...(unsubscribe ? { headers: unsubscribeHeaders(unsubscribe.url) } : {}),
    })
  } finally {
    transport.close()
  }
}

function unsubscribeHeaders(url: string) {
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
}

/** nodemailer reads its options only from the address when it gets one; the operator's own options stay. */
function withTimeouts(smtpUrl: string): string {
  const url = new URL(smtpUrl)
  for (const [name, value] of Object.entries(timeouts)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, value)
  }
  return url.href
}

function domainOf(sender: string): string {
  return /@([\w.-]+)/.exec(sender)?.[1] ?? 'meydan.invalid'
}
