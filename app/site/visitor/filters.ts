import { filterQuery, parseFilters } from '#app/domain/catalogue/browse-filters'
import { showPage } from './show-page'

const formId = 'filters'

/** The list of challenges follows its filters without a press of the button. */
export function applyFiltersAtOnce(): void {
  document.addEventListener('change', event => {
    const control = event.target
    const choice = control instanceof HTMLSelectElement || isCheckbox(control)
    if (choice && control.form?.id === formId && !waits(control)) apply(control.form)
  })
  document.addEventListener('submit', event => {
    const form = event.target
    if (!(form instanceof HTMLFormElement) || form.id !== formId) return
    event.preventDefault()
    apply(form)
  })
  addEventListener('popstate', () => void showPage(location.href))
}

/** A currency without an amount filters nothing. */
function waits(control: HTMLInputElement | HTMLSelectElement): boolean {
  const amount = control.form?.elements.namedItem('min')
  return control.name === 'currency' && amount instanceof HTMLInputElement && amount.value === ''
}

function isCheckbox(control: EventTarget | null): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === 'checkbox'
}

function apply(form: HTMLFormElement): void {
  const query = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') query.append(name, value)
  const address = location.pathname + filterQuery(parseFilters(query))
  history.pushState(null, '', address)
  void showPage(address)
}
