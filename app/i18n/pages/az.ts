import type { PageTexts } from './text-page'

export const az: PageTexts = {
  'about-meydan': {
    title: 'Meydan haqqında',
    lead: 'Meydan açıq innovasiya çağırışları platformasıdır. Nazirliklər, agentliklər, universitetlər və şirkətlər mükafatlı problem elan edir, iştirak hüququ olan hər kəs həll təklif edir.',
    parts: [
      {
        title: 'İştirakçılar üçün',
        text: [
          'Hər çağırışda kimlərin iştirak edə biləcəyi, son müddət, mükafatlar və qiymətləndirmə qaydası göstərilir. Təkbaşına və ya komanda ilə iştirak edirsiniz.',
          'Təqdim etdiyiniz hər versiyanı saxlayır və sizə imzalanmış qəbz veririk. Nəticələr elan olunandan sonra münsiflərin ballarını və şərhlərini oxuya bilərsiniz.',
        ],
      },
      {
        title: 'Qurumlar üçün',
        text: [
          'Qurumu əməkdaşlarımız təsdiqləyir. Qurum çağırışı hazırlayır, münsifləri dəvət edir və nəticələri elan edir. Hər çağırışı dərc olunmazdan əvvəl əməkdaşlarımız oxuyur.',
        ],
      },
      {
        title: 'Hamı üçün',
        text: [
          'Çağırışlar, nəticələr, ballar və əsaslandırmalar hamıya açıqdır. Dərc olunmuş sıralamanı hər kəs yenidən hesablaya və jurnalı yoxlaya bilər.',
        ],
      },
    ],
  },
  'how-judging-works': {
    title: 'Qiymətləndirmə necə aparılır',
    lead: 'Kim bal verir, nə nəzərə alınır və nəticə necə müəyyən olunur. Bunlardan hansının tətbiq edildiyi hər çağırışın səhifəsində göstərilir.',
    parts: [
      {
        title: 'Münsiflər heyəti',
        text: [
          'Qurum münsifləri və sədri dəvət edir. Onlar dəvəti qəbul etdikdən sonra işə başlayır. Adları nəticələrlə birlikdə dərc olunur.',
          'Komanda ilə maraqları toqquşan münsif onun həllini qiymətləndirmir. Toqquşmanı münsiflər, komandalar və təşkilatçılar bildirir. Qalanlarını komandaları və təşkilatları tutuşdurmaqla aşkar edirik.',
          'Qiymətləndirmə anonimdirsə, münsiflər komandanın adının yerinə kod görür.',
        ],
      },
      {
        title: 'Ballar',
        text: [
          'Münsiflər hər meyar üzrə onun şkalası ilə bal verir. Meyarların çəkiləri çağırışda dərc olunur. Rəyin faizi onun ballarının çəkili orta qiymətidir.',
          'Həllin yekun balı rəylərinin orta balı, medianı, kənar ballarsız ortası və ya kalibrlənmiş baldır. Hansının tətbiq olunduğu çağırışda göstərilir. Bitərəf qalmaq sıfır sayılmır: belə rəy nəzərə alınmır.',
          'Yekun ballar dəqiq kəsrlərdir. Çağırışda yuvarlaqlaşdırma qaydası göstərilməyibsə, onlar yalnız göstəriləndə yuvarlaqlaşdırılır.',
        ],
      },
      {
        title: 'Sərt və yumşaq münsiflər',
        text: [
          'Münsiflər fərqli həlləri qiymətləndirirsə, çağırışda kalibrlənmiş baldan istifadə oluna bilər. Bu balda hər münsifin orta hesabla nə qədər sərt və ya yumşaq olduğu nəzərə alınır. Düzəlişsiz bal altında göstərilir.',
        ],
      },
      {
        title: 'Yerlər, bərabərlik və qeyri-müəyyənlik',
        text: [
          'Çağırışda əlavə müqayisə qaydası yoxdursa və bərabərlik üzrə səsvermə keçirilmirsə, yekun balları bərabər olan komandalar yeri və yerlərinin pul mükafatını bölüşür.',
          'Liderlər cədvəlində fərqi çox az olan qonşu komandalar işarələnir: ballar bir az başqa olsaydı, onların sırası dəyişə bilərdi.',
        ],
      },
      {
        title: 'İctimai səsvermə',
        text: [
          'Çağırışda yekun balın bir hissəsi ictimai səsverməyə ayrıla bilər. Hər poçt qutusunun hər finalçı üçün bir səsi var. Ballar nəticələr elan olunanadək gizli qalır.',
        ],
      },
      {
        title: 'Qərar',
        text: [
          'Münsiflər heyəti sıralama əsasında qərar verir. Sıralamadan kənara çıxırsa, yazılı səbəb göstərməlidir. Sıralama və səbəb nəticələrlə birlikdə dərc olunur.',
        ],
      },
      {
        title: 'Özünüz yoxlayın',
        text: [
          'Elan olunmuş hər nəticənin imzalanmış faylı var: orada bütün ballar var, münsiflərin adları yoxdur. “Yoxlama” səhifəsi imzanı yoxlayır və sıralamanı yenidən hesablayır.',
        ],
      },
    ],
  },
  ledger: {
    title: 'Jurnal',
    lead: 'Hər çağırışda baş verənlərin qeydi. Orada istənilən dəyişiklik aşkar oluna bilər.',
    parts: [
      {
        title: 'Nə qeyd olunur',
        text: [
          'Müraciətlər, təqdim olunmuş versiyalar, bölgülər, rəylər, sıralamalar, qərarlar, ödənişlər və son müddətin dəyişməsi, hər biri öz vaxtı ilə. Qaralamalar, adlar və mətnlər jurnalda yoxdur. Orada yalnız məzmunun rəqəmsal izi (heşi) saxlanılır.',
        ],
      },
      {
        title: 'Niyə onu yenidən yazmaq olmaz',
        text: [
          'Hər qeyddə əvvəlki qeydin rəqəmsal izi var. Hər günün sonunda sayt həmin günün qeydləri üzrə izi imzalayır və dərc edir. Kimsə köhnə qeydi dəyişsəydi, imzalanmış izlər uyğun gəlməzdi.',
        ],
      },
      {
        title: 'Necə yoxlamaq olar',
        text: [
          'Çağırışı, onun liderlər cədvəlini və ya nəticələrini açın və “Jurnalı aç” keçidini seçin. Sonra həmin faylı “Yoxlama” səhifəsində seçin. Çağırışın tam jurnalı nəticələrlə birlikdə hamıya açılır.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Məxfilik',
    lead: 'Bu sayt haqqınızda nəyi, nə qədər müddətə saxlayır və onu kim görür.',
    parts: [
      {
        title: 'Hesabınız',
        text: [
          'E-poçt ünvanı, ad, iştirakçı növü, təşkilat (göstərmisinizsə), dil, saat qurşağı və parolun rəqəmsal izi. Əvvəlki təşkilatlarınızı yazmısınızsa, onlarla maraqların toqquşmasını aşkar edirik.',
          'Hesabları Meydanın əməkdaşları görür. Komanda üzvü, münsif və ya sədrsinizsə, adınız həmin çağırışın nəticələri elan olunanda hamıya açılır. Komanda üzvlərinin təşkilatı da açılır.',
          'Ünvanı 7 gün ərzində təsdiqlənməyən hesab silinir.',
        ],
      },
      {
        title: 'Yazdıqlarınız',
        text: [
          'Qaralamaları yalnız komandanız oxuyur. Həlli komandanız oxuyur, son müddətdən sonra isə təşkilatçı, sədr və həllin bölündüyü münsiflər də oxuyur. Bərabərlik üzrə səsvermə açıq olanda səs verən münsiflər də oxuyur. Çağırışda müraciətlərin möhürlənmədiyi yazılıbsa, təşkilatçı həlli dərhal oxuya bilər. Əməkdaşlar həlli yalnız yazılı səbəblə oxuya bilər və təşkilatçılar həmin səbəbi məktubla alır.',
          'Münsiflərin ballarını və şərhlərini təşkilatçı və sədr, çağırış icazə verirsə, digər münsiflər də oxuya bilər. Nəticələrdən sonra komanda öz ballarını və komanda üçün yazılmış şərhləri oxuya bilər. Bütün ballar nəticələrlə birlikdə münsiflərin adları olmadan dərc olunur.',
          'Həllinizin kartı yalnız komandanız razı olsa, nəticələrlə birlikdə və ictimai səsvermə zamanı hamıya göstərilir. Komandanız onu yenidən gizlədə bilər.',
          'İctimai səsvermədə heç kim iki dəfə səs verməsin deyə kimin neçə bal verdiyini saxlayırıq. Yalnız hər komandanın balı dərc olunur.',
        ],
      },
      {
        title: 'Nə qədər',
        text: [
          'Nəticələri yoxlamaq mümkün olsun deyə müraciətləri, rəyləri və nəticələri çağırışla birlikdə saxlayırıq.',
          'Hesabı bağlayanda ünvanınızı, adınızı, təşkilatınızı, parolunuzu, sessiyalarınızı və bitməmiş yükləmələrinizi silirik. Komandanızın həlləri və rəyləriniz “bağlanmış hesab” adı altında qalır. Elan olunmuş nəticələrdə komandaların adı qalır. Maraqların toqquşmasını və təkrar müraciətləri aşkar etmək üçün ünvanınızın rəqəmsal izini bir il saxlayırıq.',
          'Sessiya 30 gündən sonra bitir. Əməkdaşlar, təşkilatçılar və sədrlər üçün 12 saatdan, yaxud 30 dəqiqə sorğu olmadıqda bitir. Daxil olduğunuz brauzer haqqında qeydi bir ildən sonra, məktubla göndərilən keçidləri müddəti bitəndən 30 gün sonra, göndərilməsi mümkün olmayan məktubları isə 30 gündən sonra silirik.',
        ],
      },
      {
        title: 'Kukilər və brauzeriniz',
        text: [
          'Sessiya üçün bir, daxil olduğunuz brauzeri tanımaq üçün bir, seçmisinizsə, dil və görünüş üçün bir kuki istifadə edirik. Reklam və statistika üçün kuki istifadə etmirik. Səhifələr başqa saytlardan heç nə yükləmir.',
          'Qaralama yazanda yadda saxlanılmamış mətn brauzerinizdə də qalır: yadda saxlanılana, siz hesabdan çıxana və ya 30 gün keçənə qədər.',
        ],
      },
      {
        title: 'Server qeydləri və jurnal',
        text: [
          'Server rədd edilmiş giriş cəhdləri kimi təhlükəsizlik hadisələrini şəbəkə ünvanı və səhifə ilə qeyd edir. Bu qeydlərin və ehtiyat nüsxələrin nə qədər saxlanıldığını saytın operatoru müəyyən edir.',
          'Jurnalda identifikatorlar və rəqəmsal izlər var. Orada ad, ünvan və mətn yoxdur. Jurnaldan heç nə silinmir.',
        ],
      },
      {
        title: 'Siz nə edə bilərsiniz',
        text: [
          '“Profil” səhifəsində məlumatlarınızı görə və dəyişə, sessiyaları görə və bitirə, hesabı bağlaya bilərsiniz. Digər məsələlər üçün bizə yazın: “Əlaqə” səhifəsinə baxın.',
        ],
      },
    ],
  },
  terms: {
    title: 'İstifadə şərtləri',
    lead: 'Bu saytın qaydaları. Hər çağırışın öz qaydaları da var: onları müraciət edəndə qəbul edirsiniz.',
    parts: [
      {
        title: 'Hesablar',
        text: [
          'Hər şəxsin yalnız bir hesabı ola bilər və hesabın e-poçt ünvanı işlək olmalıdır. Parolunuzu heç kimə verməyin. Əməkdaşlar sui-istifadə olunan hesabı dayandıra bilər və səbəbini qeyd edir.',
        ],
      },
      {
        title: 'İştirak',
        text: [
          'Çağırışda bir dəfə, təkbaşına və ya bir komanda ilə iştirak edirsiniz. Yalnız təqdim etmək hüququnuz olan həlli təqdim edin və mənbələri göstərin. Həllin sonra kimə məxsus olduğu çağırışın qaydalarında yazılır. Belə qayda yoxdursa, həll sizin olaraq qalır.',
          'Elan olunmuş son müddət və serverin saatı həlledicidir. Son müddəti yalnız uzatmaq olar: vaxtı keçməmiş və hamıya açıq səbəb göstərməklə.',
        ],
      },
      {
        title: 'Qurumlar və münsiflər',
        text: [
          'Qurum yalnız keçirə biləcəyi çağırışları dərc edir və elan etdiyi mükafatları ödəyir. Münsiflər maraqların toqquşmasını bildirir və oxuduqlarını məxfi saxlayır.',
        ],
      },
      {
        title: 'Qadağandır',
        text: [
          'Bir neçə hesabla iştirak etmək və ya səs vermək, zərərli fayl yükləmək, hamıya açıq olmayanı görməyə cəhd etmək, qanunu pozan və ya insanları təhqir edən mətn yerləşdirmək.',
        ],
      },
      {
        title: 'Məsuliyyət',
        text: [
          'Çağırışın məzmunu, qərarı və mükafatları üçün onu keçirən qurum məsuldur. Operator saytın işləməsini və jurnalın tamlığını təmin edir, amma saytın hər zaman əlçatan olacağına zəmanət vermir.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Əlçatanlıq bəyanatı',
    lead: 'Bu saytdan hamının istifadə edə bilməsini istəyirik. Hədəfimiz WCAG 2.2, AA səviyyəsidir.',
    parts: [
      {
        title: 'Nə edirik',
        text: [
          'Hər səhifə klaviatura ilə, JavaScript olmadan, telefonda, açıq və tünd görünüşdə, üç dildə işləyir. Avtomatik testlər hər növ səhifəni 390 və 1280 piksel enində, hər iki görünüşdə axe-core ilə Chromium brauzerində yoxlayır.',
          'Yalnız başqa dildə olan mətnlər işarələnir ki, ekran oxuyucusu onları düzgün oxusun.',
        ],
      },
      {
        title: 'Bilinən çatışmazlıqlar',
        text: [
          'Saytda kənar audit aparılmayıb. Onu ekran oxuyucusundan istifadə edən insanlarla və Chromium brauzerindən başqa brauzerlərdə sistemli şəkildə sınaqdan keçirməmişik.',
          'Qurumların və komandaların yüklədiyi fayllar, məsələn, PDF sənədləri və şəkillər əlçatan olmaya bilər. Onları yoxlaya bilmirik.',
          'Məzmun işarət dilində və sadə dildə yoxdur.',
        ],
      },
      {
        title: 'Problemi bildirin',
        text: [
          'Sizdə nəsə işləmirsə, bizə yazın: “Əlaqə” səhifəsinə baxın. Səhifəni, istifadə etdiyiniz cihazı və proqramı göstərin. Buna görə həll təqdim edə bilmirsinizsə, son müddətdən əvvəl yazın.',
        ],
      },
    ],
  },
  contact: {
    title: 'Əlaqə',
    lead: 'Kimə və hansı məsələ ilə bağlı yazmalı.',
    parts: [
      {
        title: 'Çağırışla bağlı',
        text: [
          'Çağırışın məzmunu, qaydaları, qərarı və mükafatları üçün onu keçirən qurum məsuldur. Çağırışın səhifəsində qurumun səhifəsinə keçid var.',
        ],
      },
      {
        title: 'Hesabınızla bağlı',
        text: [
          'Parolu “Daxil ol” səhifəsində bərpa edə, ünvanı dəyişmək və hesabı bağlamaq üçün “Profil” səhifəsindən istifadə edə bilərsiniz.',
        ],
      },
    ],
  },
}
