import { createServer } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

type Received = { from: string; to: string[]; data: string }

const received: Received[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    let data = ''
    stream.on('data', chunk => {
      data += String(chunk)
    })
    stream.on('end', () => {
      const { mailFrom, rcptTo } = session.envelope
      received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(each => each.address), data })
      done()
    })
  },
})

beforeAll(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}`)
  vi.stubEnv('MAIL_FROM', 'Meydan <no-reply@meydan.example>')
})

afterAll(() => new Promise<void>(resolve => server.close(resolve)))

test('with a mail server configured, a mail goes out by SMTP whole, and nothing in it becomes a header', async () => {
  const { sendBySmtp } = await import('#app/services/mail.server')
  const subject = 'Salam, Qarabağ\r\nBcc: everyone@example.az'
  const letter = { to: 'aysel@example.az', subject, text: 'Keçid: https://meydan.example/x\n.\nson' }
  await sendBySmtp(letter, 'job1')
  expect(received).toHaveLength(1)
  const [mail] = received
  expect(mail?.from).toBe('no-reply@meydan.example')
  expect(mail?.to).toEqual(['aysel@example.az'])
  expect(mail?.data).not.toMatch(/^Bcc:/im)
  expect(mail?.data).toContain('https://meydan.example/x')
})

test('a mail that is sent again has the Message-ID of the first time', async () => {
  const { sendBySmtp } = await import('#app/services/mail.server')
  received.length = 0
  const letter = { to: 'aysel@example.az', subject: 'Salam', text: '' }
  for (const id of ['job2', 'job2', 'job3']) await sendBySmtp(letter, id)
  const ids = received.map(mail => /^Message-ID: (.*)$/im.exec(mail.data)?.[1])
  expect(ids).toEqual(['job2', 'job2', 'job3'].map(id => `<${id}@meydan.example>`))
})

test('a silent mail server is given up after the timeout in its address', async () => {
  const silent = createServer(() => undefined)
  await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve))
  const address = silent.address()
  const port = typeof address === 'object' && address ? address.port : 0
  vi.resetModules()
  vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}/?greetingTimeout=50`)
  const { sendBySmtp } = await import('#app/services/mail.server')
  const sending = sendBySmtp({ to: 'aysel@example.az', subject: 'Salam', text: '' }, 'job4')
  await expect(sending).rejects.toMatchObject({ code: 'ETIMEDOUT' })
  silent.close()
})
