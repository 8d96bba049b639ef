import { saveSettings } from '#app/domain/notices/commands/save-settings.server'
import { SettingsInput } from '#app/domain/notices/input'
import { loadNoticeSettings } from '#app/domain/notices/queries/load-settings.server'
import { redirectWith } from '#app/http/flash.server'
import { pageLoader } from '#app/http/page.server'
import { formAction } from '#app/http/submit.server'
import { pageTitle } from '#app/http/title.server'
import { paths } from '#app/paths'

export const loader = pageLoader(async ctx => ({
  ...(await loadNoticeSettings(ctx)),
  title: pageTitle(ctx, 'notices.settings'),
}))

export const action = formAction(SettingsInput, async (ctx, input) => {
  await saveSettings(ctx, input)
  return redirectWith(paths.noticeSettings(), 'success', 'form.saved')
})
