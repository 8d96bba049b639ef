import {
  type ChallengeContent,
  criterion,
  feasibility,
  formWith,
  impact,
  juryGuidance,
  longText,
  rulesWith,
  say,
} from './shape'

/** Waiting for the platform’s staff. */
export const corpus: ChallengeContent = {
  key: 'corpus',
  institution: 'university',
  title: say(
    'Min saat söz: Azərbaycan dilinin açıq nitq korpusu',
    'A thousand hours of speech: an open corpus of Azerbaijani',
    'Тысяча часов речи: открытый корпус азербайджанского языка',
  ),
  summary: say(
    'Bölgələrdən, yaşlardan və peşələrdən toplanmış, razılığı alınmış, hər kəsə açıq nitq korpusu yaratmağın yolunu göstərin.',
    'Show a way to collect an open corpus of speech from all regions, ages and trades, with consent.',
    'Покажите, как собрать открытый корпус речи всех регионов, возрастов и профессий — с согласия говорящих.',
  ),
  brief: say(
    `## Problem

Nitq texnologiyası üçün ingilis dilində on minlərlə saat açıq yazı var, Azərbaycan dilində isə 30 saatdan az. Qonşu dillərin modelləri bizim sözlərimizi təhrif edir.

## Tapşırıq

İl ərzində **min saat** yazı toplayıb yoxlamağın praktik üsulunu təklif edin və ilk on saatı toplayın.

| Qrup | Pay |
|---|---:|
| Bakı və ətrafı | 25 % |
| Şimal-qərb | 20 % |
| Qarabağ və Aran | 25 % |
| Naxçıvan, Cənub | 30 % |

## Şərtlər

- hər danışanın yazılı razılığı və geri çəkilmək hüququ;
- 60 yaşdan yuxarı danışanlar ən azı dörddə bir;
- mətnin iki nəfər tərəfindən yoxlanması;
- nəticə CC0 və ya CC BY lisenziyası ilə.

## Nəyi ölçəcəyik

1. Bir saatın qiyməti;
2. mətndəki səhv payı;
3. ləhcələrin tarazlığı.`,
    `## The problem

English has tens of thousands of hours of open recordings for speech technology; Azerbaijani has fewer than 30. Models of neighbouring languages distort our words.

## The task

Propose a practical way to collect and check **a thousand hours** in a year, and collect the first ten.

| Group | Share |
|---|---:|
| Baku and around | 25% |
| North-west | 20% |
| Karabakh and Aran | 25% |
| Nakhchivan, South | 30% |

## Conditions

- each speaker’s written consent and right to withdraw;
- at least a quarter of speakers over 60;
- transcripts checked by two people;
- published under CC0 or CC BY.

## What we measure

1. The cost of an hour;
2. the share of errors in transcripts;
3. the balance of dialects.`,
    `## Проблема

Для английского есть десятки тысяч часов открытых записей, для азербайджанского — меньше 30. Модели соседних языков искажают наши слова.

## Задача

Предложите практичный способ за год собрать и проверить **тысячу часов** и соберите первые десять.

| Группа | Доля |
|---|---:|
| Баку и окрестности | 25 % |
| Северо-запад | 20 % |
| Карабах и Аран | 25 % |
| Нахчыван, Юг | 30 % |

## Условия

- письменное согласие каждого и право отозвать его;
- не менее четверти говорящих старше 60 лет;
- расшифровку проверяют двое;
- публикация под CC0 или CC BY.

## Что измерим

1. Цену часа;
2. долю ошибок в расшифровке;
3. равновесие диалектов.`,
  ),
  lifeEvent: 'study',
  themes: ['language', 'science', 'artificial_intelligence'],
  eligibility: { types: ['student', 'researcher', 'individual'], teamMin: 1, teamMax: 5, note: {} },
  prizes: [
    { name: say('Birinci yer', 'First place', 'Первое место'), manats: 10_000, place: 1 },
    { name: say('Ən geniş əhatə', 'Widest coverage', 'Самый широкий охват'), manats: 3_000 },
  ],
  form: formWith(
    longText(
      'hours',
      say('İlk on saat', 'The first ten hours', 'Первые десять часов'),
      say('Kim danışır, necə yazılıb?', 'Who speaks, how was it recorded?', 'Кто говорит, как записано?'),
    ),
  ),
  rubric: {
    criteria: [
      criterion('quality', 5, {
        name: say('Yazının keyfiyyəti', 'Quality of the recordings', 'Качество записей'),
        guidance: say(
          'Təsadüfi on yazını dinləyin.',
          'Listen to ten at random.',
          'Послушайте десять случайных.',
        ),
        anchors: [
          say('Yararsız', 'Unusable', 'Непригодно'),
          say('Təmizləmək lazımdır', 'Needs cleaning', 'Нужна чистка'),
          say('Hazırdır', 'Ready', 'Готово'),
        ],
      }),
      feasibility(3),
      impact(2, say('Kim istifadə edəcək?', 'Who will use it?', 'Кто воспользуется?')),
    ],
    guidance: juryGuidance,
    quorum: 2,
  },
  rules: rulesWith(
    say(
      '- Razılığı olmayan yazı təqdim edilmir.',
      '- Nothing recorded without consent is submitted.',
      '- Записи без согласия не принимаются.',
    ),
  ),
  opens: { day: 12, hour: 10 },
  closes: { day: 70, hour: 18 },
  judged: { day: 95, hour: 18 },
  results: { day: 105, hour: 12 },
}
