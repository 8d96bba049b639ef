export const closing = {
  'closing.mail.suspended.subject': 'Your account is suspended',
  'closing.mail.suspended.text':
    'Hello {name},\n\nThe staff of Meydan have suspended your account. You cannot sign in, and we will not send you any more e-mails.\n\nThe reason:\n\n{reason}\n\nIf you think that this is a mistake, write to the operator of this site.',
  'closing.mail.restored.subject': 'Your account is restored',
  'closing.mail.restored.text':
    'Hello {name},\n\nYour Meydan account is no longer suspended. You can sign in as before.',
  'closing.title': 'Close the account',
  'closing.lead': 'You cannot undo this. Read what happens first.',
  'closing.shown_name': 'Closed account',
  'closing.first': 'Before you can close it',
  'closing.is_staff':
    'You are a member of the staff of Meydan. Ask the operator of this site to remove that role first.',
  'closing.blocked': 'Hand over what is listed here before you close the account.',
  'closing.owner':
    'You are the only owner of {institution}. Make a colleague an owner, or archive its challenges.',
  'closing.owner_link': 'To {institution}',
  'closing.captain': 'You are the captain of {team} in “{challenge}”. Make another member captain.',
  'closing.captain_link': 'To the team',
  'closing.decided':
    'The result of “{challenge}” is decided but not yet published, and your entry is part of it. Close the account after the publication.',
  'closing.consequences': 'What happens to your entries and roles',
  'closing.nothing': 'You do not take part in anything that is still open.',
  'closing.leaves': 'You leave {team} in “{challenge}”.',
  'closing.passes_on':
    '{team} in “{challenge}” continues without you. The member who joined first becomes captain.',
  'closing.stays': '{team} in “{challenge}” stays as it is, with “closed account” instead of your name.',
  'closing.withdrawn': 'Your entry in “{challenge}” is withdrawn.',
  'closing.seat':
    'You leave the jury of “{challenge}”. Your submitted reviews count. The host assigns the rest to other judges.',
  'closing.host': 'You are no longer a host for {institution}.',
  'closing.erased_title': 'What we erase',
  'closing.erased':
    'Your name, e-mail address, organisation and former organisations; your password, sessions, devices, links sent by e-mail, drafts of entries without other members, and e-mails in the queue. Nobody can tell afterwards which ledger entries are yours. All proofs remain valid.',
  'closing.kept_title': 'What stays',
  'closing.kept':
    'Published results keep the team’s name, its place and its prize, even if you took part alone under your own name. The rules of a challenge require that winners are public, and other people have the signed files. As a member or judge you are shown as “closed account”. Submissions and reviews stay with their challenge.',
  'closing.close': 'Close the account permanently',
  'closing.done': 'Your account is closed, and your personal data are erased.',
  'closing.mail.judge_left.subject': 'A seat on the jury is empty: {challenge}',
  'closing.mail.chair_left.subject': 'A seat on the jury is empty: {challenge}',
  'closing.mail.judge_left.text':
    'A judge of “{challenge}” has closed their account, and the seat is empty.\n\n{freed, plural, =0 {No submission waited for their review.} one {# submission waited for their review and can be given to another judge.} other {# submissions waited for their review and can be given to other judges.}} Reviews that they submitted count as before.\n\nThe jury: {link}',
  'closing.mail.chair_left.text':
    'The chair of “{challenge}” has closed their account, and the seat is empty. Invite another chair.\n\n{freed, plural, =0 {No submission waited for their review.} one {# submission waited for their review and can be given to another judge.} other {# submissions waited for their review and can be given to other judges.}} Reviews that they submitted count as before.\n\nThe jury: {link}',
  'closing.mail.closed.subject': 'Your account is closed',
  'closing.mail.closed.text':
    'Hello,\n\nYour Meydan account is closed, and your personal data are erased. This is the last e-mail to this address.\n\nYou can join again at any time. The new account will have no data from the old one.',
} as const
