import { leakedPasswords } from './leaked-passwords'

/**
 * Common passwords, in lower case: the leaked ones, and those of at least ten characters that are common here.
 * `password-rules.ts` refuses rows of keys and repeated groups.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `${leakedPasswords} password12 password123 password1234 password12345 password123456 passw0rd12 passw0rd123 p@ssw0rd12 p@ssw0rd123
  mypassword mypassword1 newpassword newpassword1 adminadmin administrator admin12345 admin123456 administrator1
  welcome123 welcome1234 welcome2024 welcome2025 welcome2026 letmein123 letmein1234 iloveyou12 iloveyou123 iloveyou1234
  ilovemyself ilovegod123 sunshine12 sunshine123 princess12 princess123 football12 football123 baseball12 baseball123
  basketball basketball1 superman12 superman123 batman1234 starwars12 starwars123 spiderman1 spiderman123 dragon1234
  monkey1234 shadow1234 master1234 michael123 charlie123 jennifer12 jessica123 ashley1234 daniel1234 trustno123
  computer12 computer123 internet12 internet123 samsung123 liverpool1 liverpool123 manchester manchester1 chelsea123
  arsenal1234 barcelona1 barcelona10 realmadrid realmadrid1 juventus123 galatasaray galatasaray1 fenerbahce fenerbahce1
  besiktas1903 qarabag123 azerbaijan azerbaijan1 azerbaijan12 azerbaijan123 azerbaycan azerbaycan1 azerbaycan123
  azərbaycan azərbaycan1 baku123456 baki123456 bakubaku12 qarabag2020 qarabağ123 shusha2020 karabakh123 karabakh2020
  salamsalam salam12345 salam123456 mellimelli allah12345 allahuekber bismillah1 bismillah123 insallah123 masallah123
  qwerty12345 qwerty123456 qwertyqwerty qwerty1234 qwe123qwe123 q1w2e3r4t5 q1w2e3r4t5y6 1q2w3e4r5t 1q2w3e4r5t6y
  1qaz2wsx3edc 1qazxsw23edc zaq12wsxcde zaq1zaq1zaq1 qazwsxedc123 qazwsxedcrfv asdf123456 asdfasdf12 zxcvbnm123
  zxcvbn123456 abc1234567 abcd123456 abcd1234567 abc123abc123 a123456789 a1234567890 aa12345678 aaa1234567 123456789a
  123456789q 1234567890q 12345qwert 123456qwerty 123qweasdzxc qweasdzxc123 qwertyuiop1 asdfghjkl1 changeme12 changeme123
  changeit123 default1234 secret1234 secretsecret topsecret1 testtest12 testtest123 test123456 test1234567 testing123
  guest12345 guestguest user123456 useruser12 root123456 rootroot12 temporary1 temppass12 student123 student1234
  teacher123 university university1 school1234 summer2024 summer2025 summer2026 winter2024 winter2025 winter2026
  spring2025 spring2026 autumn2025 autumn2026 january2025 january2026 freedom123 whatever12 whatever123 blink182blink
  pokemon1234 minecraft1 minecraft123 fortnite123 counterstrike roblox1234 youtube123 facebook12 facebook123
  instagram1 instagram123 whatsapp123 google1234 googlegoogle microsoft1 microsoft123 windows123 linux12345 iphone1234
  privet1234 privetprivet parol12345 parol123456 parolparol parol12345678 moyparol12 lyubov1234 natasha123 nastya1234
  sergey1234 andrey1234 vladimir12 vladimir123 aleksandr1 alexander1 alexander123 maksim1234 dmitriy123 marina1234
  tatyana123 svetlana12 svetlana123 viktoriya1 ekaterina1 zenit12345 spartak123 moskva1234 leyla12345 aysel12345
  nigar12345 gunel12345 elvin12345 rashad1234 orxan12345 murad12345 samir12345 ramin12345 elnur12345 vusal12345
  correcthorse correcthorsebatterystaple thisismypassword ihatepasswords ilovemypassword`
    .trim()
    .split(/\s+/),
)
