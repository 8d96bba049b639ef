import type { Locale } from '#app/domain/shared/local-text'
import { az } from './az'
import { en } from './en'
import type { MetricTexts } from './metric-text'
import { ru } from './ru'

/** Not part of the catalogues, because the browser loads those on every page. */
export const metricTexts: Record<Locale, MetricTexts> = { az, en, ru }
