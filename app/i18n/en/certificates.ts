export const certificates = {
  'certificates.title.winner': 'Winner’s certificate',
  'certificates.title.finalist': 'Finalist’s certificate',
  'certificates.title.participant': 'Certificate of participation',
  'certificates.title.judge': 'Certificate of judging',
  'certificates.given_to': 'Given to',
  'certificates.text.winner': 'for winning in the challenge “{title}”',
  'certificates.text.finalist': 'for reaching the final of the challenge “{title}”',
  'certificates.text.participant': 'for submitting a solution to the challenge “{title}”',
  'certificates.text.judge': 'for judging the challenge “{title}”',
  'certificates.text.chair': 'for chairing the jury of the challenge “{title}”',
  'certificates.text.place': 'Place in the ranking: {place}',
  'certificates.text.team': 'Team: “{team}”',
  'certificates.text.published': 'The result was published on {at}.',
  'certificates.check_at': 'Check this certificate: scan the code, or enter it at {address}',
  'certificates.signed':
    'Issued on {at} and signed electronically with the key {key}. The signed file is attached.',
  'certificates.attached': 'The signed file of this certificate',
  'certificates.file_title': 'Certificate of {name}, {challenge}; the result was published on {at}',
  'certificates.file_note':
    'A file does not say whether the certificate was revoked later. Check its code on the site that signed it: {code}',

  'certificates.mine': 'My certificates',
  'certificates.mine_lead':
    'A certificate shows your name as in your profile. Anyone can check it by its code.',
  'certificates.none': 'No certificate yet',
  'certificates.none_hint':
    'Hosts decide which certificates they give. You find them here after the result of a challenge.',
  'certificates.take': 'Get the certificate',
  'certificates.take_again': 'Get a new one',
  'certificates.outdated':
    'Something on it has changed, for example your name. Get a new one; the earlier one is then revoked.',
  'certificates.in_language': 'PDF in {language}',
  'certificates.file': 'Signed file',
  'certificates.check': 'Check',
  'certificates.taken': 'Your certificate is ready.',
  'certificates.code': 'Code',
  'certificates.name': 'Name',
  'certificates.kind': 'Certificate',
  'certificates.issued': 'Issued',
  'certificates.place': 'Place in the ranking',
  'certificates.challenge': 'Challenge',
  'certificates.not_due': 'You cannot get this certificate.',
  'certificates.issued_already': 'You have this certificate already.',
  'certificates.revoked_already': 'This certificate is revoked already.',

  'certificates.verify_title': 'Check a certificate',
  'certificates.verify_lead':
    'Enter the 16 letters and digits printed on the certificate, or scan its QR code.',
  'certificates.verify_submit': 'Check the code',
  'certificates.valid': 'This certificate is valid',
  'certificates.valid_text': 'It was issued here and states the following.',
  'certificates.revoked': 'This certificate was revoked on {at}',
  'certificates.revoked.replaced': 'Its holder got a newer one with other details.',
  'certificates.revoked.corrected': 'The result was corrected, and the certificate no longer matches it.',
  'certificates.revoked.decided': 'The host revoked it.',
  'certificates.erased': 'This certificate was issued here, but its holder has closed their account',
  'certificates.erased_text': 'Their name and everything the certificate states were erased.',
  'certificates.unknown': 'There is no certificate with this code',
  'certificates.unknown_text':
    'Compare it with the printed code. Check a certificate of another site on that site.',

  'certificates.desk': 'Certificates',
  'certificates.desk_lead':
    'After the result is published, people download their certificates themselves. Each has a QR code, so that anyone can check it.',
  'certificates.kinds': 'Who gets a certificate',
  'certificates.kinds_hint':
    'Each team member gets one certificate: the first in this list that the team has earned.',
  'certificates.of.winner': 'Winners',
  'certificates.of.finalist': 'Finalists: teams that reached the last stage',
  'certificates.of.participant': 'Participants: teams that made a submission',
  'certificates.of.judge': 'Judges who submitted a review, and the chair',
  'certificates.from': 'Available from ({zone})',
  'certificates.from_hint': 'If empty: from the publication of the result.',
  'certificates.saved': 'Saved. Everyone who gets a certificate receives an e-mail when it is available.',
  'certificates.list': '{count, plural, one {# certificate issued} other {# certificates issued}}',
  'certificates.list_none': 'No certificate has been issued yet.',
  'certificates.closed_account': 'closed account',
  'certificates.state': 'Status',
  'certificates.state_valid': 'Valid',
  'certificates.state_revoked': 'Revoked on {at}',
  'certificates.revoke': 'Revoke',
  'certificates.revoke_title': 'Revoke a certificate',
  'certificates.revoke_lead':
    '{code}. Its holder gets an e-mail, and anyone who checks it can read your reason. This cannot be undone.',
  'certificates.reason': 'Reason',
  'certificates.reason_hint': 'Everyone who checks the certificate can read it.',
  'certificates.revoked_done': 'The certificate is revoked.',

  'certificates.mail.ready.subject': 'Your certificate: {challenge}',
  'certificates.mail.ready.text':
    'Hello, {name},\n\nYour certificate for the challenge “{challenge}” is available. Download it in the language of your choice:\n\n{link}',
  'certificates.mail.corrected.subject': 'A certificate was revoked: {challenge}',
  'certificates.mail.corrected.text':
    'Hello,\n\nThe prizes of the challenge “{challenge}” were changed, and your certificate no longer matches them, so it was revoked. The reason for the change:\n\n{reason}\n\nIf your team has a prize, you can get a new certificate:\n\n{link}',
  'certificates.mail.revoked.subject': 'A certificate was revoked: {challenge}',
  'certificates.mail.revoked.text':
    'Hello,\n\nThe host of the challenge “{challenge}” revoked your certificate. The reason:\n\n{reason}\n\nYour certificates:\n\n{link}',
} as const
