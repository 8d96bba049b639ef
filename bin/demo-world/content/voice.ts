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

/** Closing within hours. */
export const voice: ChallengeContent = {
  key: 'voice',
  institution: 'digital',
  title: say(
    'Dövlət xidmətləri üçün Azərbaycan dilində səsli köməkçi',
    'A voice assistant in Azerbaijani for public services',
    'Голосовой помощник на азербайджанском языке для госуслуг',
  ),
  summary: say(
    'Ekrana baxmaqda çətinlik çəkən və ya portaldan istifadə etməyən insan telefon açıb öz dilində soruşsun, cavabı da öz dilində alsın.',
    'Someone who finds a screen hard to use should be able to phone, ask in their own words, and get an answer in their own language.',
    'Человек, которому трудно пользоваться экраном, должен иметь возможность позвонить, спросить своими словами и получить ответ на родном языке.',
  ),
  brief: say(
    `## Problem

Hər gün çağrı mərkəzimizə 11 minə yaxın zəng gəlir. Zəng edənlərin üçdə ikisi 55 yaşdan yuxarıdır və əksəriyyəti eyni beş sualı verir: pensiyam nə vaxt köçürüləcək, hansı sənədlər lazımdır, növbəm nə vaxtdır, ödənişim çatıbmı, ən yaxın mərkəz haradadır. Operatora çatmaq üçün orta hesabla 7 dəqiqə gözləyirlər.

Hazır səsli köməkçilər Azərbaycan dilini “təmiz” studiya yazısında başa düşür. Şəkili nənə “pensyam gəlmiyif” deyəndə isə susur.

## Nə gözləyirik

Telefonla işləyən, adi danışığı anlayan və **yalnız rəsmi mənbədən** cavab verən köməkçi. Həll ən azı bunları bacarmalıdır:

- dialekt və danışıq formalarını tanımaq;
- cavabı bilmədikdə bunu açıq demək və zəngi operatora yönləndirmək;
- şəxsi məlumatı yalnız kimlik təsdiqlənəndən sonra səsləndirmək;
- bir cümləni iki dəfə, daha yavaş təkrar etmək.

## Hədəf göstəricilər

| Göstərici | İndi | Hədəf |
|---|---:|---:|
| Orta gözləmə müddəti | 7 dəq | 1 dəq |
| Operatorsuz həll olunan zənglər | 0 % | 40 % |
| Səhv cavabların payı | – | 2 %-dən az |

## Nə veririk

1. 400 saat anonimləşdirilmiş zəng yazısı və onların mətni;
2. xidmətlərin maşınla oxunan kataloqu (312 xidmət, üç dildə);
3. sınaq telefon xətti və həftədə iki dəfə mütəxəssislə görüş.

Qalib komanda ilə altı aylıq pilotu iki mərkəzdə — Şəkidə və Lənkəranda aparacağıq. Bizə parlaq nümayiş yox, səhvini etiraf etməyi bacaran köməkçi lazımdır.`,
    `## The problem

Our call centre takes about 11,000 calls a day. Two callers in three are over 55, and most of them ask the same five questions: when will my pension arrive, which papers do I need, when is my appointment, has my payment gone through, where is the nearest centre. They wait seven minutes on average to reach a person.

Existing voice assistants understand Azerbaijani as it is read in a studio. When a grandmother from Sheki says it the way she says it at home, they fall silent.

## What we are looking for

An assistant that works over the phone, understands ordinary speech and answers **from official sources only**. At the least it must:

- recognise dialects and colloquial forms;
- say plainly when it does not know, and hand the call to an operator;
- speak personal data only after the caller’s identity is confirmed;
- repeat a sentence, more slowly, as often as asked.

## Targets

| Measure | Today | Target |
|---|---:|---:|
| Average waiting time | 7 min | 1 min |
| Calls settled without an operator | 0% | 40% |
| Share of wrong answers | – | under 2% |

## What we provide

1. 400 hours of anonymised recordings with transcripts;
2. a machine-readable catalogue of 312 services in three languages;
3. a test telephone line, and a specialist to talk to twice a week.

We will run a six-month pilot with the winning team in two centres, Sheki and Lankaran. We do not need a dazzling demonstration; we need an assistant that can admit a mistake.`,
    `## Проблема

В наш колл-центр поступает около 11 тысяч звонков в день. Двое из трёх звонящих старше 55 лет, и большинство задаёт одни и те же пять вопросов: когда придёт пенсия, какие нужны документы, на какое время запись, дошёл ли платёж, где ближайший центр. Оператора ждут в среднем семь минут.

Готовые голосовые помощники понимают азербайджанский в «студийном» виде. Когда бабушка из Шеки говорит так, как говорит дома, они молчат.

## Чего мы ждём

Помощника, который работает по телефону, понимает обычную речь и отвечает **только по официальным источникам**. Как минимум он должен:

- распознавать диалекты и разговорные формы;
- честно говорить, что ответа не знает, и переводить звонок оператору;
- озвучивать личные данные только после подтверждения личности;
- повторять фразу медленнее столько раз, сколько попросят.

## Целевые показатели

| Показатель | Сейчас | Цель |
|---|---:|---:|
| Среднее ожидание | 7 мин | 1 мин |
| Звонки, решённые без оператора | 0 % | 40 % |
| Доля неверных ответов | – | менее 2 % |

## Что мы даём

1. 400 часов обезличенных записей с расшифровкой;
2. машиночитаемый каталог 312 услуг на трёх языках;
3. тестовую телефонную линию и встречи со специалистом дважды в неделю.

С победителем проведём шестимесячный пилот в двух центрах — в Шеки и Лянкяране. Нам нужна не эффектная демонстрация, а помощник, который умеет признать ошибку.`,
  ),
  lifeEvent: 'retirement',
  themes: ['language', 'artificial_intelligence', 'public_services'],
  eligibility: {
    types: ['student', 'researcher', 'startup', 'company', 'individual'],
    teamMin: 1,
    teamMax: 5,
    note: say(
      'Pilot Azərbaycanda keçirilir; komandadan ən azı bir nəfər sınaq zamanı ölkədə olmalıdır.',
      'The pilot takes place in Azerbaijan; at least one team member must be in the country for it.',
      'Пилот проходит в Азербайджане; хотя бы один участник команды должен быть в стране.',
    ),
  },
  prizes: [
    { name: say('Birinci mükafat', 'First prize', 'Первая премия'), manats: 30_000, place: 1 },
    { name: say('İkinci mükafat', 'Second prize', 'Вторая премия'), manats: 15_000, place: 2 },
    {
      name: say('Altı aylıq pilot', 'Six-month pilot', 'Шестимесячный пилот'),
      note: say(
        'Şəki və Lənkəran mərkəzlərində, agentliyin hesabına',
        'In the Sheki and Lankaran centres, at the agency’s expense',
        'В центрах Шеки и Лянкярана, за счёт агентства',
      ),
    },
  ],
  form: formWith(
    longText(
      'honesty',
      say(
        'Köməkçi cavabı bilməyəndə nə baş verir?',
        'What happens when the assistant does not know?',
        'Что происходит, когда помощник не знает ответа?',
      ),
      say(
        'Konkret zəng nümunəsi ilə göstərin',
        'Show it with an example of a call',
        'Покажите на примере звонка',
      ),
    ),
  ),
  rubric: {
    criteria: [
      criterion('speech', 4, {
        name: say('Nitqi anlama', 'Understanding speech', 'Понимание речи'),
        guidance: say(
          'Demo xəttinə zəng edin və öz sözlərinizlə danışın. Studiya tələffüzünə yox, küçədəki danışığa baxın.',
          'Call the demo line and speak as you do at home. Judge street speech, not studio speech.',
          'Позвоните на демонстрационную линию и говорите своими словами. Оценивайте живую, а не студийную речь.',
        ),
        anchors: [
          say('Yalnız əzbər cümlələr', 'Rehearsed phrases only', 'Только заученные фразы'),
          say('Ədəbi dili anlayır', 'Understands the literary language', 'Понимает литературную речь'),
          say(
            'Dialekti və səs-küylü xətti də anlayır',
            'Dialects and noisy lines too',
            'И диалекты, и шум на линии',
          ),
        ],
      }),
      criterion('trust', 3, {
        name: say('Etibarlılıq', 'Trustworthiness', 'Надёжность'),
        guidance: say(
          'Cavabın mənbəyi göstərilirmi? Bilmədiyini deyə bilirmi?',
          'Does it name its source? Can it say that it does not know?',
          'Называет ли источник? Умеет ли сказать «не знаю»?',
        ),
        anchors: [
          say('Uydurma cavab verir', 'Makes answers up', 'Выдумывает ответы'),
          say('Bəzən səhv yönləndirir', 'Sometimes misdirects', 'Иногда направляет не туда'),
          say('Hər cavab mənbəlidir', 'Every answer has its source', 'У каждого ответа есть источник'),
        ],
      }),
      feasibility(2),
      impact(
        1,
        say(
          'Ən çox zəng edənlərə — yaşlılara nə verdiyinə baxın.',
          'Look at what it gives to those who call most: older people.',
          'Смотрите, что получат те, кто звонит чаще всех, — пожилые люди.',
        ),
      ),
    ],
    guidance: juryGuidance,
    quorum: 3,
  },
  rules: rulesWith(
    say(
      '- Zəng yazıları yalnız bu çağırış üçün istifadə olunur və sonda silinir.\n- Zəng edənin səsi əsasında başqa model öyrədilmir.\n- Demo xətti qiymətləndirmə bitənədək işləməlidir.',
      '- Call recordings are used for this challenge only and deleted afterwards.\n- No other model is trained on callers’ voices.\n- The demo line must work until judging ends.',
      '- Записи звонков используются только для этого конкурса и затем удаляются.\n- На голосах звонящих не обучаются другие модели.\n- Демонстрационная линия должна работать до конца оценки.',
    ),
  ),
  opens: { day: -34, hour: 10 },
  judged: { day: 24, hour: 18 },
  results: { day: 31, hour: 12 },
}

export const voiceEntrants: EntrantsContent = {
  ownAnswers: [
    'Köməkçi iki dəfə soruşub dəqiqləşdirir, yenə əmin deyilsə: “Bunu dəqiq bilmirəm, sizi əməkdaşımıza qoşuram” deyir. Operator ekranında söhbətin mətni artıq açıq olur, insan hər şeyi təzədən danışmır.',
    'Əminlik həddi 0,85-dən aşağı olan heç bir cavab səslənmir. Məsələn, “nəvəmin pulu” deyiləndə üç mümkün xidmətdən birini seçmir, hansını nəzərdə tutduğunu soruşur.',
    'Cavab tapılmasa, zəng edənin nömrəsi növbəyə yazılır və operator bir saat ərzində özü zəng edir. Köməkçi bunu deyir və vaxtı da bildirir.',
    'Hər cavabdan sonra “Sualınıza cavab oldu?” soruşulur. “Yox” cavabı gələn kimi operatora ötürülür və həmin söhbət həftəlik yoxlamaya düşür.',
  ],
  teams: [
    {
      name: 'Qarabağ Süni Zəka',
      title: 'Dədə: telefonla danışan dövlət xidməti bələdçisi',
      solution:
        'Açıq nitq modelini 400 saat zənglə əlavə öyrədib Şəki, Lənkəran və Naxçıvan danışığına uyğunlaşdırırıq. Cavablar dil modeli tərəfindən uydurulmur: sual xidmət kataloqundakı ən yaxın bəndə bağlanır, köməkçi həmin bəndi oxuyur və mənbəni deyir. Şəxsi sual gələndə SMS kodu ilə kimlik yoxlanılır.',
      size: 3,
      worth: 8,
      versions: 0,
      demo: ['participant', 'teammate'],
    },
    {
      name: 'Səs Ver',
      title: 'Danışıq dilini ədəbi dilə çevirən aralıq qat',
      solution:
        'Mövcud nitq tanıma sistemini dəyişmirik. Onun qarşısına danışıq formalarını (“gəlmiyif”, “nədi”, “hardadu”) ədəbi qarşılığına çevirən kiçik model qoyuruq. 6 200 cütlükdən ibarət lüğəti özümüz yığmışıq, model adi prosessorda 40 millisaniyəyə cavab verir.',
      size: 4,
      worth: 7.5,
      versions: 2,
      type: 'startup',
    },
    {
      name: 'Nar Dənəsi',
      title: 'Yaşlılar üçün bir düymə: danış və dinlə',
      solution:
        'Stasionar telefondan işləyir: nömrə yığılır, köməkçi özünü təqdim edir və bir sual soruşur. Söhbət üç addımdan uzun olmur. Cavab SMS ilə də gəlir ki, nəvəsi oxuya bilsin.',
      size: 2,
      worth: 6.5,
      type: 'student',
    },
    {
      name: 'Kökdil',
      title: 'Dialektlərə davamlı akustik model',
      solution:
        'Universitetdə topladığımız 90 saatlıq dialekt korpusu ilə akustik modeli genişləndiririk. Söz xətası Şəki ləhcəsində 38 faizdən 17 faizə düşüb. Söhbət hissəsini qaydalarla qururuq, çünki beş sual üçün böyük modelə ehtiyac yoxdur.',
      size: 5,
      worth: 8.5,
      type: 'researcher',
    },
    {
      name: 'Əlaqə+',
      title: 'Operatorun yanında işləyən köməkçi',
      solution:
        'Tam avtomatlaşdırma əvəzinə operatora dinləyən köməkçi veririk: o, sualı tanıyır, cavabı ekranda hazırlayır, operator oxuyur. Üç ay sonra ən çox təsdiqlənən cavablar avtomatik rejimə keçir.',
      size: 3,
      worth: 7,
      type: 'company',
    },
    {
      name: 'Xəzər Voice Lab',
      title: 'Bilingual assistant that switches between Azerbaijani and Russian mid-sentence',
      own: 'Below a confidence of 0.8 the assistant asks again, once, in the other language. If that does not help it says: “I do not want to guess. I am putting you through,” and the operator sees the transcript.',
      solution:
        'A third of callers in Baku mix the two languages in one sentence. Our recogniser decodes both in a single pass and answers in the language the caller used last. The service catalogue is indexed in both languages, so the answer never depends on which word was borrowed.',
      size: 4,
      worth: 7,
      language: 'en',
      type: 'startup',
    },
    {
      name: 'Аян',
      title: 'Помощник, который перезванивает сам',
      own: 'Если ответа в каталоге нет, помощник не перезванивает с догадкой: звонит оператор, который уже прослушал сообщение. Человек слышит срок: «Вам ответят до 15:00».',
      solution:
        'Человек оставляет голосовое сообщение, помощник находит ответ в каталоге и перезванивает в течение десяти минут. Не нужно держать линию, а у системы есть время проверить ответ вторым проходом. Если проверка не сошлась, сообщение слушает оператор.',
      size: 2,
      worth: 6,
      versions: 0,
      language: 'ru',
    },
    {
      name: 'Muğam Kod',
      title: 'Sakit səs: aramla danışan köməkçi',
      solution:
        'Yaşlı dinləyici üçün sürəti və tonu söhbət boyu tənzimləyən səs sintezi. Köməkçi cavabı hissə-hissə verir, hər hissədən sonra gözləyir. Nitqi tanımada hazır sistemdən istifadə edirik.',
      size: 1,
      worth: 5,
      versions: 0,
      type: 'individual',
    },
    {
      name: 'Beşbarmaq',
      title: 'Beş sual, beş cavab',
      solution:
        'Zənglərin 70 faizini təşkil edən beş sualı tam əhatə edən, qalanlarını operatora ötürən sadə sistem.',
      size: 2,
      worth: 5.5,
      fate: 'entered_only',
      type: 'student',
    },
  ],
}
