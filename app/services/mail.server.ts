import { createTransport } from 'nodemailer'
import { config } from '#app/config.server'
import { newId } from '#app/domain/shared/ids'
import { singleLine } from '#app/text/single-line'
import type { Database } from '#db/client.server'
import { outboxMails } from '#db/schema'

export type Mail = { to: string; subject: string; text: string }

/** Sends by SMTP when it is configured; otherwise writes to the outbox that the workshop page shows. */
export async function sendMail(database: Database, { to, subject, text }: Mail, now: Date): Promise<void> {
  // a name in a subject must not begin a header of its own
  const mail = { to, subject: singleLine(subject), text }
  if (config.smtpUrl) return sendBySmtp(mail)
  await database.transaction(async tx => {
    await tx
      .insert(outboxMails)
      .values({ id: newId(), recipient: mail.to, subject: mail.subject, text: mail.text, sentAt: now })
  })
}

/** One mail over the configured server; throws when it is not taken, so that the job is tried again. */
export async function sendBySmtp({ to, subject, text }: Mail): Promise<void> {
  const transport = createTransport(config.smtpUrl ?? '')
  try {
    await transport.sendMail({ from: config.mailFrom, to: { name: '', address: to }, subject, text })
  } finally {
    transport.close()
  }
}
