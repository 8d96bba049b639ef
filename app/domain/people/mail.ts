import type { Translate } from '#app/i18n/translate'

type Letter = { subject: string; text: string }

/** Goes to an address that nobody has verified, so it carries no word of whoever typed it: no name either. */
export function verificationMail(t: Translate, facts: { link: string }): Letter {
  return { subject: t('mail.verification.subject'), text: t('mail.verification.text', facts) }
}

export function passwordResetMail(t: Translate, facts: { name: string; link: string }): Letter {
  return { subject: t('mail.reset.subject'), text: t('mail.reset.text', facts) }
}

export function passwordChangedMail(t: Translate, facts: { name: string }): Letter {
  return { subject: t('mail.password_changed.subject'), text: t('mail.password_changed.text', facts) }
}

/** To someone whose password was guessed wrongly many times in a row. */
export function guessesMail(t: Translate, facts: { name: string; link: string }): Letter {
  return { subject: t('mail.guesses.subject'), text: t('mail.guesses.text', facts) }
}

type NewDevice = { name: string; at: string; browser: string; network: string; link: string }

/** After a sign-in from a browser that its owner has not used before. */
export function newDeviceMail(t: Translate, facts: NewDevice): Letter {
  return { subject: t('mail.new_device.subject'), text: t('mail.new_device.text', facts) }
}

/** To an address someone tried to join with again: the page itself must not tell that the account exists. */
export function alreadyJoinedMail(t: Translate, facts: { name: string; link: string }): Letter {
  return { subject: t('mail.already_joined.subject'), text: t('mail.already_joined.text', facts) }
}
