import type { PageTexts } from './text-page'

export const en: PageTexts = {
  'about-meydan': {
    title: 'About Meydan',
    lead: 'Meydan is a platform for open-innovation challenges. Ministries, agencies, universities and companies publish a problem with a prize; anyone who may enter proposes a solution.',
    parts: [
      {
        title: 'For participants',
        text: [
          'Each challenge states who may enter, the deadline, the prizes and how submissions are judged. You enter alone or with a team.',
          'We store every version that you submit and give you a signed receipt for it. After the result is published, you can read the jury’s marks and comments.',
        ],
      },
      {
        title: 'For institutions',
        text: [
          'Our staff verify the institution. It writes a challenge, invites a jury and publishes the result. Our staff read every challenge before it is published.',
        ],
      },
      {
        title: 'For everyone',
        text: [
          'Challenges, results, scores and reasons are public. Anyone can recompute a published ranking and check the ledger.',
        ],
      },
    ],
  },
  'how-judging-works': {
    title: 'How judging works',
    lead: 'Who gives marks, what counts, and how the result is decided. The page of each challenge states which of these settings it uses.',
    parts: [
      {
        title: 'The jury',
        text: [
          'The institution invites judges and a chair. They take part once they accept. Their names are public with the result.',
          'A judge with a conflict of interest with a team does not review its submission. Judges, teams and hosts declare conflicts. We find others by comparing teams and organisations.',
          'If judging is blind, judges see a code instead of the team’s name.',
        ],
      },
      {
        title: 'Marks and scores',
        text: [
          'Judges mark each criterion on its scale. The challenge publishes the weights of the criteria. The percent of a review is the weighted mean of its marks.',
          'The score of a submission is the mean of its reviews, their median, the mean without the extremes, or the calibrated score. The challenge states which. An abstention does not count as zero; it is left out.',
          'Scores are exact fractions. They are rounded only when they are shown, unless the challenge states how scores are rounded.',
        ],
      },
      {
        title: 'Strict and lenient judges',
        text: [
          'If judges review different submissions, a challenge can use the calibrated score. It is corrected for how strict or lenient each judge is on average. The score without this correction is shown below it.',
        ],
      },
      {
        title: 'Places, ties and uncertainty',
        text: [
          'Teams with equal scores share the place and the prize money of their places, unless the challenge has tie-breakers or the jury votes on the tie.',
          'The leaderboard marks neighbouring teams that are too close to call: slightly different marks could have reversed their order.',
        ],
      },
      {
        title: 'The public vote',
        text: [
          'A challenge can give part of the final score to a public vote. Each mailbox has one vote for each finalist. The points stay hidden until the result is published.',
        ],
      },
      {
        title: 'The decision',
        text: [
          'The jury decides on the basis of the ranking. If it departs from the ranking, it must give a written reason. The ranking and the reason are published with the result.',
        ],
      },
      {
        title: 'Check it yourself',
        text: [
          'Each published result has a signed file with all marks, without the judges’ names. The page “Verify” checks the signature and computes the ranking again.',
        ],
      },
    ],
  },
  ledger: {
    title: 'The ledger',
    lead: 'The record of what happened in each challenge. Any change to it can be detected.',
    parts: [
      {
        title: 'What it records',
        text: [
          'Entries, submitted versions, assignments, reviews, rankings, decisions, payouts and changes of deadlines, each with its time. It does not contain drafts, names or texts, only hashes: digital fingerprints of the content.',
        ],
      },
      {
        title: 'Why it cannot be rewritten',
        text: [
          'Each entry contains the hash of the entry before it. At the end of each day the site signs and publishes a hash over the entries of that day. If somebody changed an old entry, the signed hashes would no longer match.',
        ],
      },
      {
        title: 'How to check it',
        text: [
          'Open a challenge, its leaderboard or its result and choose “Open the ledger”. Then choose this file on the page “Verify”. The full ledger of a challenge becomes public with its result.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    lead: 'What this site stores about you, who sees it, and for how long.',
    parts: [
      {
        title: 'Your account',
        text: [
          'E-mail address, name, kind of participant, organisation (if you give one), language, time zone, and a hash of your password. Previous organisations, if you list them, are used to find conflicts of interest.',
          'The staff of Meydan can see accounts. If you are a member of a team, a judge or a chair, your name becomes public when the result of that challenge is published. For members of teams, so does the organisation.',
          'An account whose address is not verified within 7 days is deleted.',
        ],
      },
      {
        title: 'What you write',
        text: [
          'Only your team can read your drafts. Your team can read its submission. After the deadline, the host, the chair and the assigned judges can read it too, and so can the judges who vote on a tie while the vote is open. If a challenge says that entries are not sealed, the host can read it at once. Staff can read a submission only with a written reason, and the hosts get it by e-mail.',
          'The host and the chair can read the marks and comments of judges, and other judges can if the challenge allows it. After the result, the team can read its marks and the comments for the team. All marks are published with the result, without the names of the judges.',
          'The card of your solution is public only if your team agrees, and only with the result and during a public vote. Your team can hide it again.',
          'In a public vote the site stores who gave how many points, so that nobody votes twice. It publishes only the points of each team.',
        ],
      },
      {
        title: 'How long',
        text: [
          'We keep entries, reviews and results as long as the challenge, so that results can be checked.',
          'When you close your account, we erase your address, name, organisation, password, sessions and unfinished uploads. Your team’s submissions and your reviews stay under “closed account”. Published results keep the names of teams. We keep a hash of your address for one year to find conflicts of interest and double entries.',
          'Sessions end after 30 days; for staff, hosts and chairs after 12 hours, or 30 minutes without a request. We delete the record of a browser that you signed in with after a year, links sent by e-mail 30 days after they expire, and e-mails that could not be sent after 30 days.',
        ],
      },
      {
        title: 'Cookies and your browser',
        text: [
          'We use one cookie for the session, one to recognise a browser that you signed in with, and one each for the language and the theme if you choose them. We use no cookies for advertising or statistics. The pages load nothing from other sites.',
          'While you write a draft, your browser also keeps unsaved text until it is saved, until you sign out, or for 30 days.',
        ],
      },
      {
        title: 'Logs and the ledger',
        text: [
          'The server’s log records security events, such as refused sign-ins, with the network address and the page. The operator of this site decides how long logs and backups are kept.',
          'The ledger contains identifiers and hashes. It contains no names, addresses or texts. Nothing is removed from it.',
        ],
      },
      {
        title: 'Your choices',
        text: [
          'Under “Profile” you can see and change your data, see and end sessions, and close your account. For anything else, write to us: see “Contact”.',
        ],
      },
    ],
  },
  terms: {
    title: 'Terms of use',
    lead: 'The rules of this site. Each challenge also has its own rules, which you accept when you enter.',
    parts: [
      {
        title: 'Accounts',
        text: [
          'Each person may have one account, with an e-mail address at which we can reach them. Do not share your password. Staff may suspend an account that is misused. They record the reason.',
        ],
      },
      {
        title: 'Entering',
        text: [
          'You enter a challenge once, alone or with one team. Submit only work that you have the right to submit, and name its sources. The rules of the challenge state who owns the work afterwards. If they do not, your work remains yours.',
          'The published deadline and the server’s clock decide. A deadline can only be extended, before it passes, with a public reason.',
        ],
      },
      {
        title: 'Institutions and juries',
        text: [
          'An institution publishes only challenges that it can carry out, and pays the prizes that it announces. Judges declare conflicts of interest and keep what they read confidential.',
        ],
      },
      {
        title: 'Not allowed',
        text: [
          'You may not enter or vote with several accounts, upload harmful files, try to see what is not public, or publish texts that break the law or insult people.',
        ],
      },
      {
        title: 'Responsibility',
        text: [
          'The institution that hosts a challenge is responsible for its content, its decision and its prizes. The operator keeps the site running and the ledger complete, but cannot promise that the site is always available.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility statement',
    lead: 'We want everyone to be able to use this site. We aim for WCAG 2.2, level AA.',
    parts: [
      {
        title: 'What we do',
        text: [
          'Every page works with a keyboard, without JavaScript, on a phone, in a light and a dark theme, and in three languages. Automatic tests check every kind of page for known errors at a width of 390 and 1280 pixels in both themes, with axe-core in Chromium.',
          'Texts that exist only in another language are marked so that a screen reader reads them correctly.',
        ],
      },
      {
        title: 'Known problems',
        text: [
          'The site has had no external audit. We have not tested it systematically with people who use screen readers, or with browsers other than Chromium.',
          'Files that institutions and teams upload, such as PDF documents and pictures, may not be accessible. We cannot check them.',
          'Content is not available in sign language or in easy-to-read language.',
        ],
      },
      {
        title: 'Report a problem',
        text: [
          'If something does not work for you, write to us: see “Contact”. State the page, and the device and software that you use. If it prevents you from submitting, write before the deadline.',
        ],
      },
    ],
  },
  contact: {
    title: 'Contact',
    lead: 'Who to write to, and about what.',
    parts: [
      {
        title: 'About a challenge',
        text: [
          'The institution that hosts a challenge is responsible for its content, rules, decision and prizes. The page of the challenge links to the institution.',
        ],
      },
      {
        title: 'About your account',
        text: [
          'You can reset your password under “Sign in”. You can change your address and close your account under “Profile”.',
        ],
      },
    ],
  },
}
