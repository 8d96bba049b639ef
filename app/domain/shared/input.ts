import { z } from 'zod'
import { messageRef } from '#app/i18n/translate'

/** Every validation message of zod is a message reference, so that it can be translated. */
z.config({
  customError: issue => {
    switch (issue.code) {
      case 'invalid_type':
        return messageRef(issue.input === undefined ? 'form.required' : 'form.invalid')
      case 'too_small':
        return issue.origin === 'string'
          ? messageRef('form.too_short', { min: Number(issue.minimum) })
          : messageRef('form.too_small', { min: Number(issue.minimum) })
      case 'too_big':
        return issue.origin === 'string'
          ? messageRef('form.too_long', { max: Number(issue.maximum) })
          : messageRef('form.too_big', { max: Number(issue.maximum) })
      case 'invalid_format':
        return messageRef(
          issue.format === 'email' ? 'form.email' : issue.format === 'url' ? 'form.url' : 'form.invalid',
        )
      case 'unrecognized_keys':
        return messageRef('form.unexpected')
      default:
        return messageRef('form.invalid')
    }
  },
})

export { z }

/** A form's text in Azerbaijani, English and Russian, each optional. */
export const textsInput = (max: number) => {
  const text = z.string().trim().max(max).optional()
  return z.strictObject({ az: text, en: text, ru: text }).default({})
}

/** A form with only a button. */
export const Empty = z.strictObject({})
export type Empty = z.infer<typeof Empty>
