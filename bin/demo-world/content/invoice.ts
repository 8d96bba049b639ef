import {
  type ChallengeContent,
  criterion,
  type EntrantsContent,
  feasibility,
  formWith,
  juryGuidance,
  longText,
  novelty,
  rulesWith,
  say,
} from './shape'

const raw = String.raw

/** Judged; the jury is deciding. */
export const invoice: ChallengeContent = {
  key: 'invoice',
  institution: 'chinar',
  title: say(
    'Saxta qaimənin izi: kiçik biznesi fırıldaqdan qorumaq',
    'On the trail of the false invoice: guarding small business from fraud',
    'По следу фальшивого счёта: защита малого бизнеса от мошенников',
  ),
  summary: say(
    'Rekvizitləri dəyişdirilmiş qaimə ödənişdən əvvəl necə tanınsın — mühasibi yormadan və dürüst tərəfdaşı incitmədən?',
    'How can an invoice with altered details be recognised before it is paid, without tiring the bookkeeper or offending an honest partner?',
    'Как распознать счёт с подменёнными реквизитами до оплаты, не изматывая бухгалтера и не обижая честного партнёра?',
  ),
  brief: say(
    raw`## Problem

Sxem sadədir: mühasibə tanış təchizatçının adından məktub gəlir, qaimədə hər şey yerindədir, yalnız hesab nömrəsi başqadır. Keçən il müştərilərimizdən 63-ü beləcə 1,9 milyon manat itirib. Pulun yalnız onda biri geri qaytarılıb.

Bank əməliyyatı görür, amma qaiməni görmür. Mühasib qaiməni görür, amma minlərlə əməliyyatı yox. Həll bu ikisini birləşdirməlidir.

## Tapşırıq

Ödəniş tapşırığını və ona əlavə olunan qaiməni yoxlayıb **risk balı və bir cümləlik izah** verən sistem qurun. Şübhəli ödəniş dayandırılmır — təsdiq üçün ikinci nəfərə göndərilir.

Səhv siqnalın da qiyməti var. Biz həlləri belə müqayisə edəcəyik:

$$
C = 40 \cdot FN + 1 \cdot FP
$$

burada $FN$ buraxılmış saxta, $FP$ isə yersiz dayandırılmış ödənişdir.

| Məlumat | Həcmi | Qeyd |
|---|---:|---|
| Ödəniş tapşırıqları | 2,4 mln | anonim, 24 ay |
| Təsdiqlənmiş saxta hallar | 418 | ekspert rəyi ilə |
| Qaimə nümunələri (PDF) | 9 000 | sintetik |

## Tələblər

1. Cavab 2 saniyədən gec olmasın.
2. İzah mühasibin dilində olsun: “bu təchizatçının hesabı dünən dəyişib” kimi.
3. Model müştərinin məlumatını bankdan kənara çıxarmasın.

## Necə seçəcəyik

- gizli test dəstində $C$ göstəricisi;
- beş mühasiblə bir saatlıq sınaq;
- münsiflərin qiyməti.`,
    raw`## The problem

The scheme is simple: the bookkeeper gets a letter in the name of a known supplier, and everything in the invoice is right except the account number. Last year 63 of our clients lost 1.9 million manats this way. A tenth of the money came back.

The bank sees the transaction and not the invoice. The bookkeeper sees the invoice and not thousands of transactions. A solution has to join the two.

## The task

Build a system that checks a payment order together with the invoice attached to it and gives **a risk score and an explanation of one sentence**. A suspicious payment is not stopped: it goes to a second person for confirmation.

False alarms have a price as well. We compare solutions by

$$
C = 40 \cdot FN + 1 \cdot FP
$$

where $FN$ counts missed frauds and $FP$ honest payments held up.

| Data | Size | Note |
|---|---:|---|
| Payment orders | 2.4 m | anonymous, 24 months |
| Confirmed frauds | 418 | with an expert’s opinion |
| Sample invoices (PDF) | 9,000 | synthetic |

## Requirements

1. An answer within 2 seconds.
2. An explanation in the bookkeeper’s words, such as “this supplier’s account changed yesterday”.
3. No client data leave the bank.

## How we choose

- $C$ on a hidden test set;
- an hour’s trial with five bookkeepers;
- the judges' marks.`,
    raw`## Проблема

Схема проста: бухгалтеру приходит письмо от имени знакомого поставщика, в счёте всё верно, кроме номера счёта. В прошлом году 63 наших клиента потеряли так 1,9 млн манатов. Вернулась десятая часть.

Банк видит операцию, но не видит счёт-фактуру. Бухгалтер видит счёт-фактуру, но не тысячи операций. Решение должно соединить одно с другим.

## Задача

Постройте систему, которая проверяет платёжное поручение вместе с приложенным счётом и выдаёт **балл риска и объяснение в одну фразу**. Подозрительный платёж не блокируется, а уходит на подтверждение второму лицу.

Ложная тревога тоже стоит денег. Решения сравним так:

$$
C = 40 \cdot FN + 1 \cdot FP
$$

где $FN$ — пропущенные подделки, $FP$ — напрасно задержанные платежи.

| Данные | Объём | Примечание |
|---|---:|---|
| Платёжные поручения | 2,4 млн | обезличены, 24 месяца |
| Подтверждённые подделки | 418 | с заключением эксперта |
| Образцы счетов (PDF) | 9 000 | синтетические |

## Требования

1. Ответ не позднее чем через 2 секунды.
2. Объяснение на языке бухгалтера: «счёт этого поставщика вчера изменился».
3. Данные клиента не покидают банк.

## Как выберем

- значение $C$ на скрытой выборке;
- часовое испытание с пятью бухгалтерами;
- оценки жюри.`,
  ),
  lifeEvent: 'business',
  themes: ['finance', 'security', 'artificial_intelligence'],
  eligibility: {
    types: ['student', 'researcher', 'startup', 'company', 'individual'],
    teamMin: 1,
    teamMax: 4,
    note: {},
  },
  prizes: [
    { name: say('Birinci yer', 'First place', 'Первое место'), manats: 20_000, place: 1 },
    { name: say('İkinci yer', 'Second place', 'Второе место'), manats: 10_000, place: 2 },
    {
      name: say('Bankla pilot müqaviləsi', 'Pilot contract with the bank', 'Пилотный договор с банком'),
      note: say(
        'Üç ay, ödənişli, müştərilərin razılığı ilə',
        'Three months, paid, with clients’ consent',
        'Три месяца, оплачиваемый, с согласия клиентов',
      ),
    },
  ],
  form: formWith(
    longText(
      'cost',
      say(
        'C göstəricisi və izah nümunəsi',
        'Your C and a sample explanation',
        'Значение C и пример объяснения',
      ),
      say(
        'Açıq məlumatda C neçədir? Mühasibə göstərilən bir cümləni yazın',
        'What is C on the open data? Write one sentence as the bookkeeper would see it',
        'Чему равно C на открытых данных? Приведите фразу, которую увидит бухгалтер',
      ),
    ),
  ),
  rubric: {
    criteria: [
      criterion('detection', 4, {
        name: say('Aşkarlama gücü', 'Power to detect', 'Сила обнаружения'),
        guidance: say(
          'C göstəricisini bərpa edə bilirsinizmi? Yeni təchizatçıda necə işləyir?',
          'Can you reproduce C? How does it do with a new supplier?',
          'Воспроизводится ли C? Как работает с новым поставщиком?',
        ),
        anchors: [
          say('Təsadüfdən yaxşı deyil', 'No better than chance', 'Не лучше случайного'),
          say('Tanış halları tutur', 'Catches familiar cases', 'Ловит знакомые случаи'),
          say('Yeni sxemi də tutur', 'Catches new schemes too', 'Ловит и новые схемы'),
        ],
      }),
      criterion('explanation', 3, {
        name: say('İzahın aydınlığı', 'Clarity of explanation', 'Ясность объяснения'),
        guidance: say(
          'Mühasib bir cümlədən nə edəcəyini başa düşürmü?',
          'Does one sentence tell the bookkeeper what to do?',
          'Поймёт ли бухгалтер из одной фразы, что делать?',
        ),
        anchors: [
          say('Yalnız rəqəm', 'Only a number', 'Только число'),
          say('Texniki dil', 'Technical language', 'Технический язык'),
          say('Dərhal aydındır', 'Clear at once', 'Ясно сразу'),
        ],
      }),
      feasibility(2),
      novelty(1),
    ],
    guidance: juryGuidance,
    quorum: 2,
  },
  rules: rulesWith(
    say(
      '- Məlumat yalnız bankın təqdim etdiyi mühitdə işlənir.\n- Bankın əməkdaşları və onların yaxın qohumları iştirak edə bilməz.',
      '- Data are processed only in the environment provided by the bank.\n- Employees of the bank and their close relatives may not enter.',
      '- Данные обрабатываются только в предоставленной банком среде.\n- Сотрудники банка и их близкие родственники не участвуют.',
    ),
  ),
  opens: { day: -75, hour: 10 },
  closes: { day: -27, hour: 18 },
  judged: { day: -2, hour: 18 },
  results: { day: 4, hour: 12 },
}

export const invoiceEntrants: EntrantsContent = {
  ownAnswers: [
    'Açıq məlumatda C = 1 214. Nümunə: “Bu təchizatçıya 14 dəfə eyni hesaba ödəmisiniz, indiki hesab isə üç gün əvvəl açılıb.”',
    'C = 986, bunun 640-ı on altı buraxılmış haldandır. Nümunə: “Qaimədəki ünvan təchizatçının saytındakından bir hərflə fərqlənir.”',
    'C = 1 530. İzahı qaydalar yazır: “Məbləğ adi ödənişdən 3,2 dəfə çoxdur və son ödəniş tarixi bu gündür — zəng edib dəqiqləşdirin.”',
    'C = 1 105, siqnalların sayı gündə orta hesabla dörddür. Nümunə: “Möhür bu təchizatçının əvvəlki qaimələrindəkinə oxşamır.”',
  ],
  teams: [
    {
      name: 'Qara Dəftər',
      title: 'Təchizatçının yaddaşı: hesab dəyişəndə xəbər ver',
      solution:
        'Hər təchizatçı üçün ödəniş tarixçəsi profili saxlanılır: hesab, məbləğ aralığı, həftənin günü, yazışma ünvanı. Yeni qaimə profillə müqayisə olunur, fərqlər çəkiyə görə toplanır və ən güclü səbəb cümlə kimi yazılır.',
      size: 3,
      worth: 8.2,
      versions: 2,
      type: 'startup',
    },
    {
      name: 'İnci Analitika',
      title: 'Qraf üzərində şübhəli hesab axtarışı',
      solution:
        'Saxta hesablar bir-birinə bağlıdır: eyni gündə açılır, eyni yerə çıxarılır. Ödənişləri qraf kimi görüb yeni hesabın qonşuluğuna baxırıq; bir müştəridə tanınan sxem başqasını qoruyur.',
      size: 4,
      worth: 8.4,
      type: 'company',
    },
    {
      name: 'TwoEyes',
      title: 'Document forensics for PDF invoices',
      own: 'C = 1,048 on the open data, of which 720 are eighteen missed frauds. Sample: “The account number in this PDF was typed over an older one.”',
      solution:
        'We read the PDF itself: fonts, metadata, edit history and the position of every field against earlier invoices of the same supplier. Nine in ten forged samples were edited from a genuine file and still carry its traces.',
      size: 2,
      worth: 7.6,
      language: 'en',
      type: 'startup',
    },
    {
      name: 'Hesabdar',
      title: 'Mühasibin yanında ikinci göz',
      solution:
        'Mühasibat proqramına kiçik əlavə: qaimə daxil ediləndə üç yoxlama aparır və yalnız vacib olanda danışır. Altı mühasiblə sınaqda orta hesabla həftəyə iki siqnal verib.',
      size: 2,
      worth: 7.2,
      type: 'individual',
    },
    {
      name: 'Benford 1881',
      title: 'Rəqəmlərin dili: statistik anomaliya',
      solution:
        'Məbləğlərin paylanması, yuvarlaqlıq və təkrar nömrələr əsasında sadə, izah olunan bal. Az məlumatla da işləyir, hesablama xərci sıfıra yaxındır.',
      size: 1,
      worth: 5.8,
      type: 'student',
    },
    {
      name: 'Чистый счёт',
      title: 'Проверка через встречный звонок',
      own: 'C = 1 322 без звонка и 884 со звонком. Пример: «Этот счёт открыт пять дней назад; мы позвонили поставщику по номеру из реестра — он его не знает».',
      solution:
        'При высоком риске система сама звонит поставщику по номеру из реестра, а не из письма, и просит подтвердить реквизиты. Поставщик отвечает кнопкой. Остальное делает простая модель на двадцати признаках.',
      size: 3,
      worth: 7,
      language: 'ru',
      type: 'company',
    },
    {
      name: 'Möhür',
      title: 'Möhür və imzanın vizual müqayisəsi',
      solution:
        'Skan edilmiş qaimədə möhür, imza və loqonu əvvəlki sənədlərlə müqayisə edən model. Sintetik dəstdə dəqiqlik 94 faizdir, həqiqi sənəddə yoxlamaq üçün icazə gözləyirik.',
      size: 3,
      worth: 6.2,
      type: 'researcher',
    },
    {
      name: 'Sakit Gecə',
      title: 'Gecə ödənişlərinə ayrıca rejim',
      solution:
        'Saxta ödənişlərin 38 faizi iş saatından sonradır. Həmin saatlar üçün ayrıca hədlər və ikinci təsdiq.',
      size: 2,
      worth: 4.8,
      type: 'student',
    },
    {
      name: 'Etibar Halqası',
      title: 'Bizneslərin ortaq qara siyahısı',
      solution:
        'Şübhəli hesabın hash-i paylaşılır, adı yox. Bir şirkət tanıyanda hamı qorunur; məlumat bankdan kənara çıxmır.',
      size: 4,
      worth: 6.9,
      type: 'startup',
    },
  ],
}
