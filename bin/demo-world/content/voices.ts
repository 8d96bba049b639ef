/** Text parts of entrants and judges, by language. */

type Voices = Record<'az' | 'en' | 'ru', string[]>

type Stage = 'idea' | 'prototype' | 'working'

/** Texts about tests, by the progress of the work. */
export const proofs: Record<'az' | 'en' | 'ru', Record<Stage, string[]>> = {
  az: {
    idea: [
      'Hələ yalnız kağız üzərindədir. On iki nəfərlə yarım saatlıq söhbət etmişik, onların sözlərini əlavədə olduğu kimi vermişik.',
      'İki təşkilatda əl ilə, proqramsız sınadıq. Beləcə proqram yazmadan əvvəl bildik ki, lazımsız üç addım var.',
      'Oxşar həllin başqa ölkədəki təcrübəsini öyrəndik və müəllifləri ilə danışdıq. Onlarda işləməyən hissəni götürməmişik.',
    ],
    prototype: [
      'Prototipi 23 nəfərlə sınamışıq. 17 nəfər köməksiz başa çıxdı, ən çox ilişilən yer ikinci addım oldu və onu dəyişdik.',
      'Açıq məlumatla üç həftə işləmişik. İlk variant alınmadı: nəticə sadə üsuldan pis idi. İkincisi onu 19 faiz qabaqlayır.',
      'Laboratoriya sınağı bitib, sahədə sınaq gələn həftə başlayır. İndiki rəqəmlər yalnız laboratoriyaya aiddir.',
      'Ən çətin 50 hal üçün ayrıca test yığmışıq. Hazırda 41-i keçir, qalan doqquzunun səbəbini yazmışıq.',
      'Beş mütəxəssis bir-birindən xəbərsiz qiymət verib: üçü “istifadə edərdim”, ikisi “daha sadə olsaydı” deyib.',
    ],
    working: [
      'Demo bir aydır açıqdır: 340 nəfər baxıb, 61 nəfər axıradək sınayıb. Şikayətlərin siyahısını gizlətmirik, kodun yanındadır.',
      'Ölçdüyümüz əsas rəqəm vaxtdır: orta hesabla 9 dəqiqədən 3 dəqiqəyə düşüb. Nümunə kiçikdir, 28 hal.',
      'Bir tərəfdaşda altı həftədir hər gün işləyir. İlk həftə 14, son həftə 2 nasazlıq qeydə alınıb; hamısının səbəbi yazılıb.',
    ],
  },
  en: {
    idea: [
      'Nothing measured yet beyond a paper prototype. Eleven interviews are summarised in the repository.',
    ],
    prototype: [
      'Back-tested on the open data with the last two months held out. It beats the simple baseline by 22%, and by less where data are thin.',
      'Tried with 31 people over two weekends. Twenty-four finished unaided; the seven who did not all stopped at the same screen, which we have redrawn.',
    ],
    working: [
      'A pilot of four weeks with one partner. The numbers are small (n = 46) and we report them with their intervals.',
    ],
  },
  ru: {
    idea: ['Пока только макет и девять интервью; выводы из них приложены без прикрас.'],
    prototype: [
      'Проверили на 26 пользователях: 19 справились без помощи. Самое трудное место переделали дважды.',
      'Сравнили с простым решением без всякой модели: выигрываем 15 %, и только на трудных случаях.',
    ],
    working: [
      'Прототип работает месяц у одного партнёра. Ошибок стало вдвое меньше, но выборка пока небольшая — 38 случаев.',
    ],
  },
}

export const plans: Voices = {
  az: [
    'Birinci ay: məlumat və razılıqlar. İkinci ay: iyirmi nəfərlik sınaq. Üçüncü ay: iki məntəqədə gündəlik istifadə. Sizdən bir əlaqələndirici və sınaq üçün giriş lazımdır.',
    'İlk iki həftə yalnız müşahidə edirik, heç nə quraşdırmırıq. Sonra hər həftə bir dəyişiklik, hər cümə ölçü. Üç ayın sonunda “davam” və ya “dayan” qərarını birgə veririk.',
    'Komandadan iki nəfər tam ştat işləyəcək. Bizə server yox, işin gedişini bilən bir əməkdaşın həftədə iki saatı lazımdır.',
    'Birinci ay: prototipin ikinci versiyası. İkinci ay: əməkdaşların təlimi. Üçüncü ay: nəzarət qrupu ilə müqayisə. Nəticə pis olsa da, hesabatı açıq yayımlayacağıq.',
    'Pilotu ən çətin yerdən başlayırıq, asan yerdə onsuz da işləyəcək. Üç ayda 500 hal toplamaq istəyirik.',
    'Əvvəl təhlükəsizlik yoxlaması, sonra məhdud istifadə, sonra açıq. Hər mərhələnin dayandırma şərti əvvəlcədən yazılıb.',
    'Xərcimiz üç ay üçün 11 200 manatdır, yarısı əmək haqqıdır. Cədvəl əlavədədir.',
    'Birinci ay ərzində mövcud sistemlə əlaqəni qururuq; bu alınmasa, fayl mübadiləsi ilə işləyən ehtiyat variantımız hazırdır.',
  ],
  en: [
    'Month one: access, consent and baseline. Month two: twenty users, weekly releases. Month three: a comparison with a control group. We need one contact person and read access to the test system.',
    'We start at the hardest site, because the easy ones would tell us little. A stop rule is agreed before we begin.',
    'Two of us work on it full time. The budget is 14,000 manats, of which hosting is 600.',
  ],
  ru: [
    'Первый месяц — доступ и базовые замеры, второй — двадцать пользователей, третий — сравнение с контрольной группой. Нужен один координатор с вашей стороны.',
    'Начинаем с самого трудного места. Условие остановки пилота записано заранее. Бюджет — 9 800 манатов.',
    'Двое работают полный день, третий — вечерами. Раз в неделю показываем цифры, хорошие и плохие.',
  ],
}

type Comments = { high: string[]; middle: string[]; low: string[] }

/** Judges' comments to teams. */
export const commentsToTeam: Record<'az' | 'en' | 'ru', Comments> = {
  az: {
    high: [
      'Problemi bizdən yaxşı başa düşmüsünüz. Pilota başlamazdan əvvəl gecə növbəsi üçün də plan yazın.',
      'Ölçülər dürüstdür, zəif yerləri özünüz göstərmisiniz. Bu, qiymətinizi yalnız artırır.',
      'Ən güclü tərəfi sadəliyidir: istifadəçidən demək olar heç nə tələb etmir. Miqyas xərcini bir az da dəqiqləşdirin.',
      'Nümunə ilə izah hər şeyi aydın edir. İkinci bölgədə başqa şərtlərlə sınağı çox görmək istərdim.',
      'Yaxşı düşünülmüş və bu gün işə düşə bilən həlldir. Komandanın təcrübəsi planda hiss olunur.',
    ],
    middle: [
      'İdeya düzgündür, sübut hələ azdır: 20–30 nəfərlik bir sınaq işi çox gücləndirərdi.',
      'Həllin özü aydındır, amma kim saxlayacaq və kim ödəyəcək sualı açıq qalır.',
      'Texniki hissə yaxşıdır, istifadəçinin ilk günü isə təsvir olunmayıb. Ekranları göstərin.',
      'Plan üç aya sığmır: ikinci ayın işi azı altı həftəlikdir. Əhatəni daraltsanız, qazanarsınız.',
      'Oxşar həllərdən fərqini daha aydın yazın; oxuyanda hazır məhsulun təkrarı kimi görünür.',
      'Maraqlı başlanğıcdır. Uğursuzluq halında nə baş verəcəyini də yazmaq lazımdır.',
    ],
    low: [
      'Fikir maraqlıdır, ancaq bu çağırışın sualına birbaşa cavab vermir.',
      'Rəqəmlərin mənbəyi göstərilməyib, ona görə dəqiqliyi qiymətləndirmək mümkün olmadı.',
      'Həll hələ çox ilkindir: bir istifadəçi ilə də olsa, sınaqdan keçirib yenidən gəlin.',
      'Əsas risk nəzərə alınmayıb. Ən pis halı təsvir edib ona cavab tapmaqdan başlayın.',
    ],
  },
  en: {
    high: [
      'You understand the problem better than the brief did. Write down how the pilot would be stopped.',
      'Honest measurements, with the weak spots named. I would like to see a second site.',
      'Simple to use and hard to misuse. Be more precise about the cost of scaling up.',
    ],
    middle: [
      'A sound idea with thin evidence; thirty users would change that.',
      'The method is clear. Who maintains it after the pilot is not.',
      'Narrow the scope: the second month alone holds six weeks of work.',
    ],
    low: [
      'Interesting, and not quite an answer to this challenge.',
      'Figures come without a source, so I could not give them weight.',
    ],
  },
  ru: {
    high: [
      'Задача понята глубже, чем в самом задании. Пропишите условия остановки пилота.',
      'Честные измерения, слабые места названы. Хотелось бы увидеть вторую площадку.',
      'Просто для пользователя и почти невозможно применить неправильно.',
    ],
    middle: [
      'Мысль верная, доказательств пока мало: хватило бы тридцати пользователей.',
      'Непонятно, кто будет поддерживать решение после пилота.',
      'План не умещается в три месяца: сузьте охват.',
    ],
    low: [
      'Интересно, но на вопрос конкурса отвечает лишь отчасти.',
      'У цифр нет источника, поэтому оценить точность нельзя.',
    ],
  },
}

/** Judges' comments to the jury. */
export const commentsToJury: Record<'az' | 'en' | 'ru', Comments> = {
  az: {
    high: ['Pilota hazır görünən azsaylı işlərdən biridir.', 'Mənim üçün ilk üçlükdədir.'],
    middle: [
      'Reallıq meyarı üzrə digər münsiflərin fikrini eşitmək istərdim.',
      'Komanda güclüdür, mövzu seçimi zəif.',
    ],
    low: ['Müzakirəyə çıxarmağa ehtiyac görmürəm.', 'Mətnin bir hissəsi ümumi sözlərdir.'],
  },
  en: {
    high: ['One of the few I would fund tomorrow.'],
    middle: ['I would like to hear the others on feasibility.'],
    low: ['Not for discussion, in my view.'],
  },
  ru: {
    high: ['Одна из немногих работ, готовых к пилоту.'],
    middle: ['Хотелось бы услышать коллег об осуществимости.'],
    low: ['На обсуждение, на мой взгляд, не нужно.'],
  },
}
