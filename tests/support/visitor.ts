import { type Fields, fillForm, linkTarget, mainText } from './html'

export type Visitor = ReturnType<typeof createVisitor>

/**
 * A client without JavaScript: follows links and redirects, keeps cookies, and sends the forms of the page. `now` is
 * the instant for this person.
 */
export function createVisitor(origin: string, now: Date, language = 'en') {
  const cookies = new Map<string, string>()
  const at = { url: origin, status: 0, html: '', now }

  async function follow(target: string, init: RequestInit): Promise<void> {
    let url = new URL(target, at.url)
    let request = init
    for (let hops = 0; hops < 6; hops++) {
      const response = await fetch(url, { ...request, headers: headers(), redirect: 'manual' })
      keepCookies(cookies, response)
      Object.assign(at, { url: url.href, status: response.status, html: await response.text() })
      const location = response.headers.get('location')
      if (!location || response.status < 300 || response.status >= 400) return
      url = new URL(location, url)
      request = { method: 'GET' }
    }
    throw new Error(`too many redirects from ${target}`)
  }

  const headers = () => ({
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    'accept-language': language,
    // compressing thousands of pages would only take time
    'accept-encoding': 'identity',
    'x-test-now': at.now.toISOString(),
    'sec-fetch-site': 'same-origin',
    referer: at.url,
  })

  async function send(fields: Fields, button?: string): Promise<void> {
    const { action, body } = fillForm(at.html, fields, button)
    return follow(action || at.url, { method: 'POST', body })
  }

  return {
    at,
    open: (path: string) => follow(path, { method: 'GET' }),
    /** Sends the page's form that has these fields, with its preset values. */
    send,
    /** Sends the form of a button unchanged. */
    press: (button: string) => send({}, button),
    click: (text: string) => follow(linkTarget(at.html, text), { method: 'GET' }),
    /** The cookies, for a request that is not a page's. */
    cookie: () => ({ cookie: headers().cookie }),
    /** The text of the main part of the page. */
    text: () => mainText(at.html),
  }
}

function keepCookies(cookies: Map<string, string>, response: Response): void {
  for (const line of response.headers.getSetCookie()) {
    const [pair = ''] = line.split(';', 1)
    const split = pair.indexOf('=')
    if (/max-age=0/i.test(line)) cookies.delete(pair.slice(0, split))
    else cookies.set(pair.slice(0, split), pair.slice(split + 1))
  }
}
