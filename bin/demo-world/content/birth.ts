import {
  type ChallengeContent,
  criterion,
  type EntrantsContent,
  feasibility,
  formWith,
  impact,
  juryGuidance,
  longText,
  rulesWith,
  say,
} from './shape'

/** Its result is published. */
export const birth: ChallengeContent = {
  key: 'birth',
  institution: 'digital',
  title: say(
    'Körpə doğulanda: bir dəfə yaz, hər yerdə olsun',
    'When a child is born: tell it once',
    'Когда рождается ребёнок: сообщить один раз',
  ),
  summary: say(
    'Təzə valideyn altı idarəyə on bir sənəd aparır. Elə edin ki, doğum evindən çıxanda hər şey artıq hazır olsun.',
    'New parents carry eleven papers to six offices. Arrange things so that all is done by the time they leave the maternity ward.',
    'Молодые родители носят одиннадцать документов в шесть учреждений. Сделайте так, чтобы при выписке всё уже было готово.',
  ),
  brief: say(
    `## Problem

Uşaq doğulandan sonrakı qırx gün ailənin ən yuxusuz vaxtıdır. Elə həmin vaxt valideyn doğum haqqında şəhadətnamə, fərdi identifikasiya nömrəsi, poliklinika qeydiyyatı, birdəfəlik müavinət, uşaq pulu və bağça növbəsi üçün ayrı-ayrı müraciət etməlidir.

Dövlət bu məlumatın hamısını artıq bilir.

| Addım | İndi | Sənəd |
|---|---:|---:|
| Doğum şəhadətnaməsi | 3 gün | 3 |
| Poliklinikaya qeydiyyat | 5 gün | 2 |
| Müavinət | 21 gün | 4 |
| Bağça növbəsi | 2 il | 2 |

## Nə istədik

Doğum faktından başlayan və valideyndən **bir razılıq** alan proaktiv xidmət ssenarisi: nə vaxt nə soruşulur, hansı idarə nəyi kimdən alır, səhv olanda kim düzəldir.

Xüsusilə nəzərə alınmalı idi:

- tək valideynlər və xaricdə doğulan uşaqlar;
- evdə doğuş, əkizlər, vaxtından əvvəl doğuş;
- məlumatını paylaşmaq istəməyən ailə: o, heç nə itirməməlidir;
- matəm: uşağını itirən ailəyə təbrik mesajı getməməlidir.

## Necə qiymətləndirildi

1. Münsiflər işləri dörd meyarla oxudu.
2. On iki ailə maketləri öz telefonunda yoxladı.
3. Hüquq şöbəsi hər ssenarinin qanuna uyğunluğuna rəy verdi.

Qalib həllin pilotu paytaxtın iki doğum evində başlayır.`,
    `## The problem

The forty days after a birth are the most sleepless of a family’s life. Just then parents have to apply, one by one, for the birth certificate, the personal number, a place at the clinic, the one-off benefit, the child allowance and the kindergarten queue.

The state already knows all of it.

| Step | Today | Papers |
|---|---:|---:|
| Birth certificate | 3 days | 3 |
| Clinic registration | 5 days | 2 |
| Benefit | 21 days | 4 |
| Kindergarten queue | 2 years | 2 |

## What we asked for

A proactive service that starts from the fact of birth and asks parents for **one consent**: what is asked when, which office takes what from whom, who puts it right when it goes wrong.

Particular care was due to:

- single parents and children born abroad;
- births at home, twins and early births;
- a family that does not want its data shared: it must lose nothing;
- grief: no congratulations to a family that has lost its child.

## How it was judged

1. Judges read the work by four criteria.
2. Twelve families tried the mock-ups on their own phones.
3. The legal department gave its opinion on each scenario.

The pilot of the winning solution begins in two of the capital’s maternity wards.`,
    `## Проблема

Сорок дней после рождения ребёнка — самое бессонное время семьи. Именно тогда родители по отдельности подают заявления на свидетельство, личный номер, прикрепление к поликлинике, единовременную выплату, детское пособие и очередь в сад.

Государство всё это уже знает.

| Шаг | Сейчас | Документов |
|---|---:|---:|
| Свидетельство о рождении | 3 дня | 3 |
| Поликлиника | 5 дней | 2 |
| Пособие | 21 день | 4 |
| Очередь в сад | 2 года | 2 |

## О чём мы просили

Проактивный сценарий услуги, который начинается с факта рождения и просит у родителей **одно согласие**: что и когда спрашивают, какое ведомство что у кого берёт и кто исправляет ошибку.

Особенно важно было учесть:

- одиноких родителей и детей, родившихся за границей;
- роды дома, двойни, преждевременные роды;
- семью, не желающую делиться данными: она ничего не должна потерять;
- горе: семья, потерявшая ребёнка, не должна получить поздравление.

## Как оценивали

1. Жюри читало работы по четырём критериям.
2. Двенадцать семей попробовали макеты на своих телефонах.
3. Юристы дали заключение по каждому сценарию.

Пилот решения-победителя начинается в двух родильных домах столицы.`,
  ),
  lifeEvent: 'birth',
  themes: ['public_services', 'social'],
  eligibility: {
    types: [],
    teamMin: 1,
    teamMax: 5,
    note: say(
      'Dövlət qurumlarının əməkdaşları da öz adından iştirak edə bilər.',
      'Public servants may enter in their own name.',
      'Госслужащие могут участвовать от своего имени.',
    ),
  },
  prizes: [
    { name: say('Birinci mükafat', 'First prize', 'Первая премия'), manats: 20_000, place: 1 },
    { name: say('İkinci mükafat', 'Second prize', 'Вторая премия'), manats: 10_000, place: 2 },
    { name: say('Üçüncü mükafat', 'Third prize', 'Третья премия'), manats: 5_000, place: 3 },
    {
      name: say('Ailələrin seçimi', 'The families’ choice', 'Выбор семей'),
      note: say(
        'Maketləri sınayan on iki ailənin səsi ilə',
        'By the vote of twelve families who tried the mock-ups',
        'По голосам двенадцати семей, испытавших макеты',
      ),
      manats: 3_000,
    },
  ],
  form: formWith(
    longText(
      'consent',
      say('Razılıq necə alınır?', 'How is consent given?', 'Как даётся согласие?'),
      say(
        'Valideynin gördüyü mətni olduğu kimi yazın',
        'Write the text exactly as a parent sees it',
        'Приведите текст так, как его увидит родитель',
      ),
      1200,
    ),
  ),
  rubric: {
    criteria: [
      impact(
        4,
        say(
          'Valideynin addım və gün sayı nə qədər azalır?',
          'How many steps and days does a parent save?',
          'Сколько шагов и дней экономит родитель?',
        ),
      ),
      criterion('care', 3, {
        name: say('Həssaslıq', 'Care for people', 'Внимание к людям'),
        guidance: say(
          'Çətin halları oxuyun: matəm, tək valideyn, razılıq verməyən ailə.',
          'Read the difficult cases: grief, a single parent, a family that declines.',
          'Прочитайте трудные случаи: горе, одинокий родитель, отказ от согласия.',
        ),
        anchors: [
          say('Nəzərə alınmayıb', 'Not considered', 'Не учтены'),
          say('Bir qismi var', 'Some are there', 'Учтена часть'),
          say(
            'Hər hal insan kimi düşünülüb',
            'Each is thought through humanely',
            'Каждый продуман по-человечески',
          ),
        ],
      }),
      feasibility(2),
      criterion('law', 1, {
        name: say('Hüquqi əsas', 'Legal ground', 'Правовая основа'),
        guidance: say(
          'Mövcud qanunla nə mümkündür, nə dəyişməlidir?',
          'What does present law allow, and what would have to change?',
          'Что возможно по действующему закону, а что придётся менять?',
        ),
        anchors: [
          say('Qanuna ziddir', 'Against the law', 'Противоречит закону'),
          say('Dəyişiklik tələb edir', 'Needs an amendment', 'Требует поправок'),
          say('Bu gün tətbiq oluna bilər', 'Possible today', 'Можно применить сегодня'),
        ],
      }),
    ],
    guidance: juryGuidance,
    quorum: 2,
  },
  rules: rulesWith(
    say(
      '- Maketlərdə həqiqi ailələrin məlumatı işlədilmir.\n- Mükafat nəticələr elan olunandan sonra 30 gün ərzində ödənilir.',
      '- No real family’s data are used in mock-ups.\n- Prizes are paid within 30 days of the results.',
      '- В макетах не используются данные настоящих семей.\n- Премии выплачиваются в течение 30 дней после объявления результатов.',
    ),
  ),
  opens: { day: -110, hour: 10 },
  closes: { day: -62, hour: 18 },
  judged: { day: -32, hour: 18 },
  results: { day: -20, hour: 12 },
}

export const birthEntrants: EntrantsContent = {
  ownAnswers: [
    '“Körpəniz mübarək! Məlumatınızı poliklinikaya, müavinət xidmətinə və bağça növbəsinə göndərək? Bir düymə hamısı üçün, istəsəniz, ayrı-ayrı seçin. İstəmirsinizsə, hər şeyi əvvəlki kimi özünüz edə bilərsiniz.”',
    '“Biz sizin yerinizə üç müraciət hazırlamışıq. Oxuyun, düzəldin, təsdiqləyin. Fikrinizi 30 gün ərzində dəyişə bilərsiniz.”',
    'Razılıq doğum evində yox, evə qayıdandan iki gün sonra soruşulur: insan yorğun halda imza atmamalıdır. Cavab gəlməsə, heç nə paylaşılmır.',
  ],
  teams: [
    {
      name: 'Beşik',
      card: true,
      title: 'Beşik: bir razılıq, altı xidmət',
      solution:
        'Hər şeyi doğum evindəki qeyd işə salır. Valideynə bir səhifə gəlir: hazırlanmış altı müraciət, hər birinin yanında nə göndərildiyi. Təsdiqdən sonra idarələr cavabı elə həmin səhifəyə yazır, valideyn heç yerə zəng etmir.',
      size: 4,
      worth: 9,
      versions: 3,
      type: 'startup',
    },
    {
      name: 'Laylay Komandası',
      card: true,
      title: 'Doğum evindən açarı ilə çıxmaq',
      solution:
        'Tibb bacısı ilə birgə qurulmuş ssenari: valideyn palatada ikən ad seçir, qalanını sistem edir. Çıxış günü qovluqda şəhadətnamə, poliklinika həkiminin adı və ilk peyvənd vaxtı olur.',
      size: 3,
      worth: 9.1,
      versions: 2,
      demo: ['participant', 'teammate'],
    },
    {
      name: 'Qırx Gün',
      card: true,
      title: 'Qırx günün təqvimi',
      solution:
        'Xidmətlər bir gündə yox, ailənin ritmi ilə gəlir: üçüncü gün ad, onuncu gün həkim, otuzuncu gün müavinət. Hər addım bir mesajdır. Matəm halında təqvim dayanır və ailəyə insan zəng edir.',
      size: 2,
      worth: 8,
    },
    {
      name: 'OneForm',
      card: true,
      title: 'A registry of life events, not of forms',
      own: '“We can tell six offices that your child is born. You see who asked, what they took and when, and can stop any of them. If you say no, you lose nothing but time.”',
      solution:
        'We propose a small event service: the ward publishes “a birth has happened”, and each agency subscribes to the facts it is entitled to. Nothing is copied twice, every access is logged and shown to the parent.',
      size: 3,
      worth: 7.6,
      language: 'en',
      type: 'company',
    },
    {
      name: 'Ana Dili',
      title: 'Sadə dildə müavinət',
      solution:
        'Mövcud 14 müraciət formasını sadə dildə yenidən yazdıq, sual sayını 96-dan 11-ə endirdik. Texniki dəyişiklik azdır, təsiri isə sabahdan görünür.',
      size: 1,
      worth: 7,
      type: 'public_institution',
    },
    {
      name: 'Аист',
      card: true,
      title: 'Телеграм-помощник молодых родителей',
      own: '«Поздравляем! Можно, мы сами сообщим в поликлинику, службу пособий и очередь в сад? Отказаться можно сейчас или в любой день потом — достаточно написать “стоп”».',
      solution:
        'Бот ведёт семью от роддома до детского сада: напоминает, заполняет, проверяет статус. Работает на трёх языках и умеет молчать, если семья попросила.',
      size: 2,
      worth: 6.4,
      language: 'ru',
      type: 'individual',
    },
    {
      name: 'Yuva',
      card: true,
      title: 'Bağça növbəsi doğum günündən',
      solution:
        'Yalnız bir problemə — bağça növbəsinə baxdıq: uşaq doğulan gün növbəyə düşür, yer açılanda ailəyə üç seçim göndərilir.',
      size: 3,
      worth: 6,
      type: 'student',
    },
    {
      name: 'Uzaq Ev',
      card: true,
      title: 'Xaricdə doğulan uşaqlar üçün yol',
      solution:
        'Konsulluqda doğulan uşaqların sənədləşməsi indi 90 gün çəkir. Video görüş və elektron apostillə bunu 12 günə endirən ssenari.',
      size: 2,
      worth: 6.8,
      type: 'researcher',
    },
    {
      name: 'Təzə Nəfəs',
      title: 'Valideynlər üçün QR kart',
      solution:
        'Doğum evində verilən kartdakı QR bütün xidmətlərin siyahısını açır və hansının qaldığını göstərir.',
      size: 4,
      worth: 4.9,
      type: 'student',
    },
    {
      name: 'Xoş Gəldin',
      title: 'Könüllü valideynlərin yardım xətti',
      solution:
        'Bu yolu keçmiş valideynlər təzə ailələrə ilk ay telefonla kömək edir, sənədləri birlikdə doldurur.',
      size: 2,
      worth: 5.5,
      type: 'individual',
    },
  ],
}
