import type { Translate } from '#app/i18n/translate'

type Letter = { subject: string; text: string }

/** Goes to an address that nobody has verified, so it carries no word of whoever typed it: no name either. */
export function verificationMail(t: Translate, facts: { link: string }): Letter {
  return { subject: t('people.mail.verification.subject'), text: t('people.mail.verification.text', facts) }
}

export function passwordResetMail(t: Translate, facts: { name: string; link: string }): Letter {
  return { subject: t('people.mail.reset.subject'), text: t('people.mail.reset.text', facts) }
}

export function passwordChangedMail(t: Translate, facts: { name: string }): Letter {
  return {
    subject: t('people.mail.password_changed.subject'),
    text: t('people.mail.password_changed.text', facts),
  }
}

/** To someone whose password was guessed wrongly many times in a row. */
export function guessesMail(t: Translate, facts: { name: string; link: string }): Letter {
  return { subject: t('people.mail.guesses.subject'), text: t('people.mail.guesses.text', facts) }
}

type NewDevice = { name: string; at: string; browser: string; network: string; link: string }

/** After a sign-in from a browser that its owner has not used before. */
export function newDeviceMail(t: Translate, facts: NewDevice): Letter {
  return { subject: t('people.mail.new_device.subject'), text: t('people.mail.new_device.text', facts) }
}

/** To an address someone tried to join with again: the page itself must not tell that the account exists. */
export function alreadyJoinedMail(t: Translate, facts: { name: string; link: string }): Letter {
  return {
    subject: t('people.mail.already_joined.subject'),
    text: t('people.mail.already_joined.text', facts),
  }
}

type AddressChange = { name: string; email: string; link: string }

/** To the address of an account for which another one was asked. */
export function addressChangeAskedMail(t: Translate, facts: AddressChange): Letter {
  return { subject: t('people.mail.address_asked.subject'), text: t('people.mail.address_asked.text', facts) }
}

/** To the address that an account had until now. */
export function addressChangedMail(t: Translate, facts: AddressChange): Letter {
  return {
    subject: t('people.mail.address_changed.subject'),
    text: t('people.mail.address_changed.text', facts),
  }
}

/** To the new address, of which nobody knows yet whose it is: no name either. */
export function addressConfirmationMail(t: Translate, facts: { link: string }): Letter {
  return {
    subject: t('people.mail.address_confirm.subject'),
    text: t('people.mail.address_confirm.text', facts),
  }
}

/** To a new address that has an account of its own already. */
export function addressTakenMail(t: Translate, facts: { name: string }): Letter {
  return { subject: t('people.mail.address_taken.subject'), text: t('people.mail.address_taken.text', facts) }
}

type InvitationRequest = { name: string; email: string; invited: string; link: string }

/** To who sent an invitation to `invited`, when somebody asks for it at the address of their account. */
export function invitationRequestMail(t: Translate, facts: InvitationRequest): Letter {
  return {
    subject: t('people.mail.invitation_request.subject', facts),
    text: t('people.mail.invitation_request.text', facts),
  }
}

/** To the owner of an account that staff have suspended. */
export function suspensionMail(t: Translate, facts: { name: string; reason: string }): Letter {
  return { subject: t('closing.mail.suspended.subject'), text: t('closing.mail.suspended.text', facts) }
}

export function restoredMail(t: Translate, facts: { name: string }): Letter {
  return { subject: t('closing.mail.restored.subject'), text: t('closing.mail.restored.text', facts) }
}

/** The last mail to the address of an account that its owner has closed. */
export function closedMail(t: Translate): Letter {
  return { subject: t('closing.mail.closed.subject'), text: t('closing.mail.closed.text') }
}
