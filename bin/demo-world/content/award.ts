import type { FinalContent } from './final-shape'
import {
  type ChallengeContent,
  criterion,
  type EntrantsContent,
  feasibility,
  formWith,
  impact,
  juryGuidance,
  longText,
  novelty,
  rulesWith,
  say,
} from './shape'

const kept = {
  hint: {},
  required: true,
  maxLength: null,
  extensions: [],
  maxFiles: 1,
  maxBytes: null,
  options: [],
}

/** Two stages: concepts were judged blind, and finalists are judged by jury, public and council. */
export const award: ChallengeContent = {
  key: 'award',
  institution: 'digital',
  title: say(
    'Süni intellekt üzrə milli mükafat',
    'National award for artificial intelligence',
    'Национальная премия в области искусственного интеллекта',
  ),
  summary: say(
    'Azərbaycanda qurulmuş və artıq kiminsə işini yüngülləşdirən süni intellekt həlli. Konsepsiyalar anonim qiymətləndirilir, finalda isə münsiflər heyəti, ictimai səsvermə və ekspertlər şurası ayrı-ayrılıqda bal verir.',
    'A solution built in Azerbaijan with artificial intelligence that already makes somebody’s work easier. Concepts are judged blind; in the final the jury, a public vote and a council of experts give points separately.',
    'Решение с искусственным интеллектом, созданное в Азербайджане и уже облегчающее кому-то работу. Концепции оцениваются анонимно, а в финале баллы отдельно ставят жюри, участники общественного голосования и совет экспертов.',
  ),
  brief: say(
    `## Nə üçün

Süni intellekt haqqında çox danışılır, amma az ölçülür. Bu mükafat vədə yox, **ölçülən faydaya** verilir: həll kimin hansı işini yüngülləşdirib, nə qədər, və səhv edəndə nə baş verir?

## Necə seçirik

1. **Konsepsiya.** Hər işi üç münsif oxuyur və komandanın adını görmür; onlardan ən azı biri həmin sahəni yaxşı bilir.
2. **Final.** Finala çıxan komandalar işlək həlli göstərir. Yekun bal üç hissədən ibarətdir:

| Kim | Ən çox bal |
|---|---:|
| İctimai səsvermə | 5 |
| Münsiflər heyəti | 10 |
| Ekspertlər şurası | 15 |

İctimai səsvermə heç kimi finala çıxarmır və finaldan kənarlaşdırmır.

## Nəyə baxacağıq

- həllin real istifadəçisi varmı;
- səhvi kim görür, kim düzəldir;
- Azərbaycan dili və yerli məlumat ilə necə işləyir.`,
    `## Why

People talk a lot about artificial intelligence and measure little. This award is for **measured use**, not for promises: whose work became easier, by how much, and what happens when the system is wrong?

## How we choose

1. **Concept.** Three judges read each submission without seeing the team’s name. At least one of them knows the field well.
2. **Final.** Finalists show a working solution. The final score has three parts:

| Who | Most points |
|---|---:|
| Public vote | 5 |
| Jury | 10 |
| Council of experts | 15 |

The public vote does not decide who reaches the final or leaves it.

## What we look at

- whether the solution has real users;
- who sees an error, and who corrects it;
- how it works with the Azerbaijani language and local data.`,
    `## Зачем

Об искусственном интеллекте много говорят и мало измеряют. Эта премия — за **измеренную пользу**, а не за обещания: чья работа стала легче, насколько и что происходит, когда система ошибается?

## Как выбираем

1. **Концепция.** Каждую работу читают трое членов жюри, не видя названия команды; хотя бы один из них хорошо знает тему.
2. **Финал.** Финалисты показывают работающее решение. Итоговая оценка складывается из трёх частей:

| Кто | Максимум баллов |
|---|---:|
| Общественное голосование | 5 |
| Жюри | 10 |
| Совет экспертов | 15 |

Общественное голосование никого не проводит в финал и никого из него не исключает.

## На что смотрим

- есть ли у решения настоящие пользователи;
- кто видит ошибку и кто её исправляет;
- как оно работает с азербайджанским языком и местными данными.`,
  ),
  themes: ['artificial_intelligence', 'data', 'public_services'],
  eligibility: {
    types: ['student', 'researcher', 'startup', 'company', 'individual'],
    teamMin: 1,
    teamMax: 5,
    note: {},
  },
  prizes: [
    { name: say('Milli mükafat', 'National award', 'Национальная премия'), manats: 40_000, place: 1 },
    { name: say('İkinci mükafat', 'Second prize', 'Вторая премия'), manats: 20_000, place: 2 },
    { name: say('Üçüncü mükafat', 'Third prize', 'Третья премия'), manats: 10_000, place: 3 },
  ],
  form: [
    ...formWith(
      longText(
        'error',
        say(
          'Sistem səhv edəndə nə baş verir?',
          'What happens when the system is wrong?',
          'Что происходит, когда система ошибается?',
        ),
        say(
          'Bir həqiqi səhvi və onun aqibətini yazın',
          'Describe one real error and what became of it',
          'Опишите одну настоящую ошибку и что было дальше',
        ),
      ),
    ),
    {
      ...kept,
      id: 'topic',
      kind: 'choice',
      label: say('İş hansı sahədədir?', 'Which field is it in?', 'К какой области относится работа?'),
      hint: say(
        'İşinizi bu sahəni bilən ən azı bir münsif oxuyacaq',
        'At least one judge who knows this field will read your work',
        'Вашу работу прочитает хотя бы один член жюри, знающий эту область',
      ),
      options: [
        { id: 'public', label: say('Dövlət xidmətləri', 'Public services', 'Государственные услуги') },
        {
          id: 'industry',
          label: say('Sənaye və nəqliyyat', 'Industry and transport', 'Промышленность и транспорт'),
        },
        { id: 'language', label: say('Dil və təhsil', 'Language and education', 'Язык и образование') },
      ],
    },
  ],
  rubric: {
    criteria: [
      impact(
        4,
        say(
          'Həlldən artıq istifadə edən insanlara baxın: onların işi nə qədər yüngülləşib?',
          'Look at the people who already use it: how much easier has their work become?',
          'Смотрите на тех, кто уже пользуется решением: насколько легче стала их работа?',
        ),
      ),
      criterion('care', 3, {
        name: say('Məsuliyyət', 'Responsibility', 'Ответственность'),
        guidance: say(
          'Səhv görünürmü? Onu düzəldən insan varmı? Məlumatın sahibi razıdırmı?',
          'Is an error seen? Is there a person who corrects it? Have the owners of the data agreed?',
          'Видна ли ошибка? Есть ли человек, который её исправит? Согласны ли владельцы данных?',
        ),
        anchors: [
          say('Səhv gizli qalır', 'Errors stay hidden', 'Ошибки остаются незаметными'),
          say(
            'Səhv görünür, sahibi yoxdur',
            'Errors are seen, nobody owns them',
            'Ошибки видны, но за них никто не отвечает',
          ),
          say(
            'Hər səhvin yolu və sahibi bəllidir',
            'Each error has its path and its owner',
            'У каждой ошибки есть путь и ответственный',
          ),
        ],
      }),
      novelty(2),
      feasibility(1),
    ],
    guidance: juryGuidance,
    quorum: 2,
  },
  rules: rulesWith(
    say(
      '- Konsepsiya mərhələsində mətnin içində komandanın adını və ünvanını yazmayın.\n- Finalda səs verənlərə göstərilən cavablar hamıya açıq olur.\n- Münsiflər heyəti finalçıların sayını yazılı səbəb göstərməklə dəyişə bilər.',
      '- In the concept stage, do not write the team’s name or address in the text.\n- In the final, the answers shown to voters are open to everyone.\n- The jury may change the number of finalists with a written reason.',
      '- На этапе концепций не указывайте в тексте название и адрес команды.\n- В финале ответы, показанные голосующим, открыты для всех.\n- Жюри может изменить число финалистов, письменно указав причину.',
    ),
  ),
  opens: { day: -82, hour: 10 },
  closes: { day: -52, hour: 18 },
  judged: { day: -32, hour: 18 },
  results: { day: 16, hour: 12 },
}

export const awardEntrants: EntrantsContent = {
  ownAnswers: [
    'Mart ayında sistem 14 sənədi səhv qovluğa göndərdi. Operator bunu eyni gün gördü, çünki əminliyi 0,7-dən aşağı olan hər qərar ona göstərilir. Səbəbi skan keyfiyyəti idi; indi belə səhifə əvvəlcə insana gedir.',
    'Bir dəfə yanlış xəbərdarlıq növbəni on iki dəqiqə dayandırdı. O gündən bəri sistem özü dayandırmır, ustaya zəng edir. Xəbərdarlıqların jurnalı hamıya açıqdır.',
    'Modelin bilmədiyi söz üçün uydurma izah verdiyini müəllim tapdı. Cavabları lüğətə bağladıq: mənbəsi olmayan cümlə ekrana çıxmır.',
  ],
  teams: [
    {
      name: 'Qarabağ Süni Zəka',
      title: 'Məktub: müraciətləri ünvanına çatdıran köməkçi',
      solution:
        'Qarabağ Süni Zəka komandası olaraq iki icra hakimiyyətində gələn müraciətləri oxuyub aidiyyəti şöbəyə yönləndirən sistem qurmuşuq. Model mövzunu və təciliyi təyin edir, qərarı isə kargüzar bir düymə ilə təsdiqləyir. Altı ayda 11 300 məktub keçib; səhv yönləndirilənlərin payı 9 faizdən 2 faizə düşüb.',
      size: 3,
      worth: 8.6,
      versions: 2,
      topic: 0,
      demo: ['participant', 'teammate'],
    },
    {
      name: 'Dəzgah',
      title: 'Dəzgahın səsindən nasazlığı tanıyan qulaq',
      solution:
        'Sumqayıtda iki sexdə 40 dəzgaha mikrofon qoymuşuq. Model adi səsdən kənara çıxanı tanıyır və ustanın telefonuna qısa yazı göndərir. Bir ildə on yeddi dayanmanın on üçü bir gün əvvəl görünüb.',
      size: 4,
      worth: 8.9,
      versions: 3,
      type: 'startup',
      topic: 1,
    },
    {
      name: 'Sözlük',
      title: 'Məktəbli üçün mənbəsini deyən izahlı lüğət',
      solution:
        'Şagird sözü soruşur, köməkçi onu öz sinfinin dilində izah edir və hansı lüğətdən götürdüyünü göstərir. Üç məktəbdə 640 şagird işlədir. Cavabı lüğətdə tapmayanda müəllimə sual kimi düşür.',
      size: 3,
      worth: 7.8,
      type: 'researcher',
      topic: 2,
    },
    {
      name: 'Yol Gözü',
      title: 'Avtobusun kamerası ilə yol çuxurlarının xəritəsi',
      solution:
        'Şəhər avtobuslarının ön kamerası hər gün eyni küçədən keçir. Çuxuru üç fərqli gündə görəndə xəritəyə düşür, təmirdən sonra özü silinir. Üzlər və nömrələr cihazın içində silinir, şəkil serverə getmir.',
      size: 3,
      worth: 7.3,
      versions: 2,
      topic: 1,
    },
    {
      name: 'Açıq Qərar',
      title: 'Müavinət qərarını sadə dildə izah edən məktub',
      solution:
        'İmtina məktubunu vətəndaşın başa düşəcəyi dilə çeviririk: hansı şərt ödənməyib, nə etmək olar, kimə yazmaq lazımdır. Model yalnız qərarın öz bəndlərindən istifadə edir. 212 məktubu hüquqşünas yoxlayıb, yeddisini geri qaytarıb.',
      size: 2,
      worth: 7.2,
      topic: 0,
    },
    {
      name: 'Lughat AI',
      title: 'Speech practice for newcomers to Azerbaijani',
      own: 'A learner was told that a correct Sheki form was wrong. Her teacher reported it; we now mark regional forms as regional and never as errors.',
      solution:
        'Learners talk for ten minutes a day. The recogniser was trained on learners, not on announcers, so an accent is not an error. Ninety adults finished an eight-week course; their teacher sees what each of them avoids.',
      size: 3,
      worth: 6.1,
      language: 'en',
      type: 'startup',
      topic: 2,
    },
    {
      name: 'Север',
      title: 'Прогноз очередей в центрах услуг',
      own: 'В праздники прогноз ошибся вдвое. Теперь рядом с числом стоит его разброс, а в праздничные дни мы показываем только прошлогодние данные.',
      solution:
        'По записям трёх центров предсказываем очередь на завтра с точностью до получаса. Человек видит не только время, но и уверенность прогноза. Код открыт, данные обезличены.',
      size: 2,
      worth: 5.6,
      language: 'ru',
      topic: 0,
    },
    {
      name: 'Neft Daşı',
      title: 'Köhnə çertyojları oxuyan model',
      solution:
        'Kağız çertyojdan ölçüləri və materialı oxuyub cədvələ yazan sistem. 300 səhifədə sınamışıq; əl yazısında hələ zəifdir.',
      size: 2,
      worth: 4.8,
      type: 'student',
      topic: 1,
    },
    {
      name: 'Bir Sual',
      title: 'Hər sənədə bir sual',
      solution: 'Uzun sənədi bir suala cavab verən qısa səhifəyə çevirən köməkçi.',
      size: 1,
      worth: 5,
      versions: 0,
      type: 'individual',
      topic: 0,
    },
  ],
}

export const awardFinal: FinalContent = {
  names: { first: say('Konsepsiya', 'Concept', 'Концепция'), final: say('Final', 'Final', 'Финал') },
  opens: { day: -29, hour: 10 },
  closes: { day: -5, hour: 18 },
  judged: { day: 12, hour: 18 },
  form: [
    longText(
      'story',
      say(
        'Həlliniz kimin işini dəyişdi?',
        'Whose work has your solution changed?',
        'Чью работу изменило ваше решение?',
      ),
      say(
        'Bu cavabı xalq səsverməsində hamı oxuyur',
        'Everyone who votes reads this answer',
        'Этот ответ прочитает каждый голосующий',
      ),
      1200,
    ),
    longText(
      'numbers',
      say('Nəyi necə ölçmüsünüz?', 'What did you measure, and how?', 'Что и как вы измерили?'),
      say(
        'Bu cavabı yalnız münsiflər oxuyur',
        'Only judges read this answer',
        'Этот ответ читает только жюри',
      ),
    ),
  ],
  rubric: {
    criteria: [
      criterion('proof', 3, {
        name: say('Sübut', 'Evidence', 'Доказательства'),
        guidance: say(
          'Rəqəmlər necə alınıb? Başqası onları təkrar ala bilərmi?',
          'How were the numbers obtained? Could somebody else obtain them again?',
          'Как получены цифры? Сможет ли кто-то получить их снова?',
        ),
        anchors: [
          say('Yalnız söz', 'Words only', 'Только слова'),
          say('Öz ölçmələri', 'Their own measurements', 'Собственные замеры'),
          say('Kənar adam da təkrar edər', 'An outsider could repeat them', 'Повторит и посторонний'),
        ],
      }),
      feasibility(2),
    ],
    guidance: juryGuidance,
    quorum: 2,
  },
  answers: {
    Dəzgah: [
      'Növbə ustası Rəhim dəzgahı otuz il qulağı ilə tanıyıb. İndi səhər sexə girəndə telefonunda üç sətir oxuyur: hansı dəzgah dünənkindən fərqli səslənir. İlk ay inanmırdı, ikinci ay siyahısız işə başlamadı.',
      'Bir il, 40 dəzgah, 17 plansız dayanma. On üçü ən azı 24 saat əvvəl siyahıda idi. Yanlış xəbərdarlıq həftədə orta hesabla 1,4. Jurnal və səs nümunələri əlavədədir.',
    ],
    'Qarabağ Süni Zəka': [
      'Kargüzar Gülnarə xanım hər səhər 90 məktubu açıb şöbələrə bölürdü. İndi bölgü hazırdır, o, yalnız şübhəli olanlara baxır: gündə on bir məktub. Qalan vaxtda zənglərə özü cavab verir.',
      'Altı ay, 11 300 məktub, iki idarə. Səhv yönləndirmə 9 faizdən 2 faizə düşüb; hər ayın yüz məktubunu müstəqil əməkdaş təkrar oxuyub. Rəqəmlərin aylıq cədvəli əlavədədir.',
    ],
    Sözlük: [
      'Altıncı sinif şagirdi “müstəmləkə” sözünü soruşur və iki cümləlik izahı mənbəyi ilə birgə alır. Müəllim dərsdən əvvəl sinfin hansı sözlərdə ilişdiyini bir səhifədə görür.',
      '640 şagird, üç məktəb, bir rüb. Oxu testində yoxlama siniflərindən orta hesabla 0,3 bal yuxarı; fərq kiçikdir və intervalını yazmışıq. 38 cavab müəllim tərəfindən geri qaytarılıb.',
    ],
    'Yol Gözü': [
      'Yol təmiri briqadası əvvəl şikayətin gəlməsini gözləyirdi. İndi həftəlik xəritə açır: çuxur nə vaxt yaranıb, nə qədər böyüyüb. İlk marşrutda təmirə qədər keçən orta vaxt 23 gündən 9 günə düşdü.',
      'Dörd marşrut, 61 gün, 512 çuxur. Ölçü lenti ilə yoxlanan 80 çuxurdan 74-ü düzgün tapılıb. Gecə və yağışda nəticə pisdir, hesabatda ayrıca verilib.',
    ],
    'Açıq Qərar': [
      'Müavinətdən imtina məktubu bir səhifə qanun maddəsi idi. İndi birinci cümlədə yazılır: “Bu sənəd çatmır, onu burada ala bilərsiniz.” Sınaqda olan rayonda təkrar müraciətlər üçdə bir azalıb.',
      '212 məktub hüquqşünas tərəfindən yoxlanılıb, 7-si geri qaytarılıb. Təkrar müraciətlər üç ayda 31 faiz azalıb; müqayisə üçün qonşu rayon götürülüb.',
    ],
  },
}
