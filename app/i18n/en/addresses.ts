export const addresses = {
  'address.title': 'Change e-mail address',
  'address.lead': 'Your account has the address {email}. You sign in with it, and mails go there.',
  'address.new': 'New e-mail address',
  'address.new_hint': 'We send a link there. The address changes when you open the link while signed in.',
  'address.ask': 'Send the link',
  'address.asked': 'We have written to both addresses. Open the link in the mail to the new one.',
  'address.same': 'This is the address of your account already.',
  'address.pending': 'Waiting for confirmation from {email}',
  'address.pending_hint': 'The link works for seven days. If you ask again, only the newest link works.',
  'address.confirm_lead':
    'Your account changes from {email} to {to}. You sign in with the new address from then on, and all other devices are signed out.',
  'address.confirm': 'Change the address',
  'address.changed': 'Your address is changed. Other devices are signed out.',
  'address.taken': 'This address has an account of its own. Sign in with it, or use another address.',
  'address.dead_lead':
    'It has been used already, its time is over, or it belongs to another account than {email}.',
  'address.objection_title': 'The address of your account',
  'address.stop_lead':
    'Someone signed in to your account asked for another e-mail address. If it was not you, stop it here.',
  'address.undo_lead':
    'The e-mail address of your account was changed. If it was not you, take the change back here.',
  'address.objection_password':
    'Whoever asked for it knew your password. So all devices are signed out, the password no longer works, and we mail you a link to set a new one.',
  'address.stop': 'It was not me: stop it',
  'address.undo': 'It was not me: take it back',
  'address.stopped': 'Your account has your address. We have mailed you a link to set a new password.',
  'mail.address_asked.subject': 'Another address was asked for your account',
  'mail.address_asked.text':
    'Hello {name},\n\nsomeone signed in to your Meydan account asked to change its e-mail address to {email}. The change is made when the new address confirms it.\n\nIf it was you, nothing needs to be done here. If not, stop it:\n\n{link}',
  'mail.address_changed.subject': 'The address of your account was changed',
  'mail.address_changed.text':
    'Hello {name},\n\nthe e-mail address of your Meydan account is now {email}. This is the last mail to your old address.\n\nIf it was not you, take the change back here within seven days:\n\n{link}',
  'mail.address_confirm.subject': 'Confirm your new address',
  'mail.address_confirm.text':
    'Hello,\n\nsomeone asked to use this address for their Meydan account. If it was you, open this link within seven days, signed in to your account:\n\n{link}\n\nIf it was not you, ignore this mail; nothing changes.',
  'mail.address_taken.subject': 'You have an account already',
  'mail.address_taken.text':
    'Hello {name},\n\nsomeone, probably you, asked to use this address for another Meydan account. It stays with yours, and nothing changes.\n\nTo use it for the other account, first change the address of this account or close it.',
  'invitation.elsewhere': 'This invitation was sent to another address than {email}',
  'invitation.elsewhere_hint':
    'It can be accepted only with the account of the address it was sent to. If that address is yours too, ask for the invitation here, or give your account that address.',
  'invitation.ask': 'Ask for it at {email}',
  'invitation.ask_hint': 'Whoever invited you then sees your name and your address.',
  'invitation.change_address': 'Change the address of my account',
  'invitation.asked': 'You have asked for this invitation',
  'invitation.asked_hint':
    'Whoever invited you has been told. Once they confirm, a new link goes to {email}.',
  'invitation.is_yours': 'This invitation was sent to your address. You can accept it.',
  'invitation.request': '{name} ({email}) opened this invitation and asks for it at their own address.',
  'invitation.send_instead': 'Invite {email} instead',
  'mail.invitation_request.subject': '{name} asks for your invitation at another address',
  'mail.invitation_request.text':
    'Hello,\n\n{name} ({email}) opened the invitation that you sent to {invited} on Meydan, and asks you to send it to {email} instead.\n\nIf you know that this is the person you meant, confirm it here with one press:\n\n{link}\n\nIf not, do nothing: the invitation stays as it is.',
} as const
