import { type HTMLElement, parse } from 'node-html-parser'

export type Fields = Record<string, string | Blob | string[]>

/** The request of a browser without JavaScript for a form. */
export type Sending = { action: string; body: FormData }

/** Fills in the page's first form that has all these fields (and the button, where one is named). */
export function fillForm(html: string, fields: Fields, button?: string): Sending {
  const form = findForm(parse(html), Object.keys(fields), button)
  const body = new FormData()
  for (const [name, value] of presetFields(form, fields)) body.append(name, value)
  for (const [name, value] of Object.entries(fields)) {
    for (const each of Array.isArray(value) ? value : [value]) body.append(name, each)
  }
  const pressed = button ? findButton(form, button) : undefined
  const name = pressed?.getAttribute('name')
  if (name) body.append(name, pressed?.getAttribute('value') ?? '')
  return { action: pressed?.getAttribute('formaction') ?? form.getAttribute('action') ?? '', body }
}

/** The target of the first link with this text. */
export function linkTarget(html: string, text: string): string {
  const links = parse(html).querySelectorAll('a')
  const href = links.find(link => clean(link.text) === text)?.getAttribute('href')
  if (!href)
    throw new Error(`no link "${text}"; there are: ${links.map(link => clean(link.text)).join(' | ')}`)
  return href
}

/** The text of the main part of a page. */
export function mainText(html: string): string {
  return clean(parse(html).querySelector('main')?.structuredText ?? html)
}

function findForm(page: HTMLElement, names: string[], button?: string): HTMLElement {
  const forms = page.querySelectorAll('form')
  const form = forms.find(
    each =>
      names.every(name => each.querySelector(`[name="${name}"]`) !== null) &&
      (button === undefined || findButton(each, button) !== undefined),
  )
  if (form) return form
  const seen = forms.map(
    each => `${namesOf(each)} [${each.querySelectorAll('button').map(label).join(', ')}]`,
  )
  throw new Error(`no form with ${names.join(', ')} and button ${button}; forms: ${seen.join(' | ')}`)
}

function namesOf(form: HTMLElement): string {
  return form
    .querySelectorAll('[name]')
    .map(field => field.getAttribute('name'))
    .join(',')
}

function findButton(form: HTMLElement, name: string): HTMLElement | undefined {
  return form.querySelectorAll('button').find(each => label(each) === name)
}

function label(button: HTMLElement): string {
  return button.getAttribute('aria-label') ?? clean(button.text)
}

/** The preset fields of the form, except those that are overridden. */
function presetFields(form: HTMLElement, fields: Fields): [string, string][] {
  return form.querySelectorAll('input, textarea, select').flatMap((control): [string, string][] => {
    const name = control.getAttribute('name')
    if (!name || name in fields) return []
    const value = presetValue(control)
    return value === null ? [] : [[name, value]]
  })
}

function presetValue(control: HTMLElement): string | null {
  if (control.tagName === 'TEXTAREA') return control.text
  if (control.tagName === 'SELECT') {
    const options = control.querySelectorAll('option')
    const chosen = options.find(each => each.hasAttribute('selected')) ?? options[0]
    return chosen?.getAttribute('value') ?? null
  }
  const type = control.getAttribute('type')
  if (type === 'file') return null
  if (type !== 'checkbox' && type !== 'radio') return control.getAttribute('value') ?? ''
  return control.hasAttribute('checked') ? (control.getAttribute('value') ?? 'on') : null
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
