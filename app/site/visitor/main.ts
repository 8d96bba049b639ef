import { closeMenus } from '../close-menus'
import { rememberZone } from '../remember-zone'
import { applyFiltersAtOnce } from './filters'
import { showPage } from './show-page'

/**
 * All that runs on a page of a visitor. Each part only saves a step: without script the same page shows the same and
 * does the same.
 */
const shownZone = document.documentElement.dataset.zone
if (rememberZone() && shownZone !== new Intl.DateTimeFormat().resolvedOptions().timeZone) {
  // the server did not know the reader's time zone: the same page with their own times
  void showPage(location.href)
}
applyFiltersAtOnce()
closeMenus()
document.documentElement.dataset.script = 'visitor'
