import type { PageTexts } from './text-page'

export const az: PageTexts = {
  'about-meydan': {
    title: 'Meydan haqqında',
    lead: 'Meydan açıq innovasiya çağırışları platformasıdır. Nazirliklər, agentliklər, universitetlər və şirkətlər mükafatlı problem elan edir, iştirak hüququ olan hər kəs həll təklif edir.',
    parts: [
      {
        title: 'İştirakçılar üçün',
        text: [
          'Hər çağırışda kimin iştirak edə biləcəyi, son müddət, mükafat və qiymətləndirmə qaydası yazılır. Tək və ya komanda ilə iştirak edirsiniz.',
          'Təqdim etdiyiniz hər versiya saxlanılır və ona imzalanmış qəbz verilir. Nəticədən sonra münsiflərin ballarını və rəylərini oxuyursunuz.',
        ],
      },
      {
        title: 'Qurumlar üçün',
        text: [
          'Qurumu əməkdaşlarımız təsdiqləyir. Qurum çağırışı yazır, münsifləri dəvət edir və nəticəni elan edir. Hər çağırışı elandan əvvəl əməkdaşlarımız oxuyur.',
        ],
      },
      {
        title: 'Hamı üçün',
        text: [
          'Çağırışlar, nəticələr, ballar və əsaslandırmalar hamıya açıqdır. Elan edilmiş sıralamanı hər kəs yenidən hesablaya, baş verənlərin qeydini yoxlaya bilər.',
        ],
      },
    ],
  },
  'how-judging-works': {
    title: 'Qiymətləndirmə necə aparılır',
    lead: 'Müraciətdən yerə qədər: kim bal verir, nə nəzərə alınır və nəticə necə yaranır. Bunlardan hansının tətbiq edildiyi hər çağırışın öz səhifəsində yazılır.',
    parts: [
      {
        title: 'Münsiflər heyəti',
        text: [
          'Qurum münsifləri və sədri dəvət edir. Onlar dəvəti qəbul etdikdən sonra iştirak edir. Adları nəticə ilə birlikdə açıqlanır.',
          'Maraqlar toqquşması olan münsif həmin həllə bal vermir. Toqquşmanı münsiflər və komandalar bildirir, bir qismi təşkilatların müqayisəsi ilə aşkarlanır.',
          'Qiymətləndirmə anonimdirsə, münsiflər komandanın adı əvəzinə kod görür.',
        ],
      },
      {
        title: 'Ballar',
        text: [
          'Münsiflər hər meyara öz şkalası üzrə bal verir. Meyarların çəkisi çağırışda göstərilir. Rəyin balı ballarının çəkili ortasıdır, faizlə.',
          'Həllin balı çağırışda yazıldığı kimi rəylərinin orta qiyməti və ya medianıdır. Qiymətləndirmədən imtina sıfır deyil: nəzərə alınmır.',
          'Ballar dəqiq kəsrlərlə hesablanır və yalnız göstərilərkən yuvarlaqlaşdırılır.',
        ],
      },
      {
        title: 'Sərt və yumşaq münsiflər',
        text: [
          'Münsiflər eyni həlləri qiymətləndirmirsə, çağırış kalibrlənmiş bal üzrə sıralaya bilər: münsifin orta hesabla nə qədər sərt və ya yumşaq olduğu nəzərə alınır. Kalibrlənməmiş bal altında göstərilir.',
        ],
      },
      {
        title: 'Yerlər, bərabərlik və qeyri-müəyyənlik',
        text: [
          'Balları bərabər olan komandalar yeri və həmin yerlərin mükafatlarını bölüşür. Çağırışda əlavə meyarlar göstərilibsə və ya münsiflər səs veribsə, qayda buna görə müəyyən olunur.',
          'Liderlər cədvəlində fərqi çox az olan qonşular işarələnir: bir neçə bal başqa olsaydı, sıraları dəyişə bilərdi.',
        ],
      },
      {
        title: 'Açıq səsvermə',
        text: [
          'Çağırış yekun balın müəyyən hissəsini açıq səsverməyə ayıra bilər. Bir hesabdan hər finalçıya bir dəfə səs verilir. Səslər nəticəyə qədər gizli qalır.',
        ],
      },
      {
        title: 'Qərar',
        text: [
          'Münsiflər heyəti sıralama əsasında qərar verir. Sıralamadan kənara çıxırsa, səbəbini yazmalıdır və səbəb nəticə ilə birlikdə açıqlanır. Sıralama qərarın yanında görünür.',
        ],
      },
      {
        title: 'Özünüz yoxlayın',
        text: [
          'Elan edilmiş hər nəticənin bütün balları olan, münsiflərin adları göstərilməyən faylı var. “Yoxlama” səhifəsi onun imzasını yoxlayır və sıralamanı yenidən hesablayır.',
        ],
      },
    ],
  },
  ledger: {
    title: 'Jurnal',
    lead: 'Hər çağırışda baş verənlərin qeydi. Orada heç nəyi sezilmədən dəyişmək olmaz.',
    parts: [
      {
        title: 'Nə qeyd olunur',
        text: [
          'Müraciətlər, təqdim edilmiş versiyalar, təyinatlar, rəylər, sıralamalar, qərarlar, ödənişlər və son müddətin dəyişməsi, hər biri öz vaxtı ilə. Qaralamalar, adlar və mətnlər yazılmır: jurnalda məzmunun heşi (rəqəmsal izi) saxlanılır.',
        ],
      },
      {
        title: 'Niyə onu yenidən yazmaq olmaz',
        text: [
          'Hər qeyddə əvvəlki qeydin heşi var. Hər günün sonunda sayt son heşi imzalayır və dərc edir. Kimsə köhnə qeydi dəyişsəydi, imzalanmış heşlər uyğun gəlməzdi.',
        ],
      },
      {
        title: 'Necə yoxlamaq olar',
        text: [
          'Çağırışı və ya onun nəticəsini açın, “Jurnalı aç” seçin. Faylı “Yoxlama” səhifəsinə verin. Çağırışın tam jurnalı nəticə elan ediləndən sonra hamıya açılır.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Məxfilik',
    lead: 'Bu sayt haqqınızda nəyi saxlayır, onu kim görür və nə qədər saxlanılır.',
    parts: [
      {
        title: 'Hesabınız',
        text: [
          'E-poçt ünvanı, ad, iştirakçı növü, təşkilat (göstərmisinizsə), dil, saat qurşağı və parolun heşi. Əvvəlki təşkilatlarınızı yazmısınızsa, onlar maraqlar toqquşmasını aşkarlamaq üçün istifadə olunur.',
          'Hesabları platformanın əməkdaşları görür. Komanda üzvü, münsif və ya sədr kimi adınız, komandada isə təşkilatınız da, həmin çağırışın nəticəsi elan ediləndə hamıya açılır.',
          'Ünvanı 7 gün ərzində təsdiqlənməyən hesab silinir.',
        ],
      },
      {
        title: 'Yazdıqlarınız',
        text: [
          'Qaralamaları yalnız komandanız oxuyur. Həlləri komanda, son müddətdən sonra isə qurum, sədr və təyin edilmiş münsiflər oxuyur. Əməkdaşlar həlli yalnız yazılı səbəblə aça bilər və qurum bunu görür.',
          'Münsiflərin balları və rəylərini münsiflər heyəti və qurum, nəticədən sonra isə komanda oxuyur. Bütün ballar nəticə ilə birlikdə münsiflərin adları olmadan dərc olunur.',
          'Həllinizin kartı yalnız komandanız razı olsa, nəticə ilə birlikdə və ya açıq səsvermədə göstərilir. Razılığı geri götürə bilərsiniz.',
          'Açıq səsvermədə heç kim iki dəfə səs verməsin deyə kimin neçə xal verdiyi saxlanılır. Yalnız yekun dərc olunur.',
        ],
      },
      {
        title: 'Nə qədər',
        text: [
          'Müraciətlər, rəylər və nəticələr yoxlanıla bilsin deyə çağırışla birlikdə saxlanılır.',
          'Hesabı bağlayanda ünvanınız, adınız, təşkilatınız, parolunuz, sessiyalarınız və bitməmiş yükləmələriniz silinir. Komandanızın həlləri və rəyləriniz “bağlanmış hesab” adı altında qalır. Elan edilmiş nəticələrdə komandaların adı saxlanılır. Maraqlar toqquşması və təkrar müraciət aşkarlana bilsin deyə ünvanınızın heşi bir il saxlanılır.',
          'Sessiya 30 gündən sonra bitir; əməkdaşlar, qurum nümayəndələri və sədrlər üçün 12 saatdan, yaxud 30 dəqiqə sorğusuz qaldıqdan sonra. Daxil olduğunuz brauzerlər bir ildən sonra unudulur. Məktubla göndərilən keçidlər müddəti bitəndən 30 gün sonra silinir. Göndərilməmiş məktublar 30 gün saxlanılır.',
        ],
      },
      {
        title: 'Kukilər və brauzeriniz',
        text: [
          'Sessiya üçün bir kuki, daxil olduğunuz brauzeri tanımaq üçün bir kuki, seçmisinizsə, dil və görünüş üçün bir-bir kuki. Heç biri reklam və statistika üçün deyil, səhifələr başqa saytlardan heç nə yükləmir.',
          'Qaralama yazarkən saxlanılmamış mətn brauzerinizdə də qalır: saxlanılana, siz çıxana və ya 30 gün keçənə qədər.',
        ],
      },
      {
        title: 'Qeydiyyat faylları və jurnal',
        text: [
          'Server rədd edilmiş giriş cəhdləri kimi təhlükəsizlik hadisələrini şəbəkə ünvanı və səhifə ilə qeyd edir. Bu qeydlərin və ehtiyat nüsxələrin nə qədər saxlanıldığını saytın operatoru müəyyən edir.',
          'Jurnalda eyniləşdirmə nömrələri və heşlər var. Orada ad, ünvan və mətn yoxdur, ondan heç nə silinmir.',
        ],
      },
      {
        title: 'Sizin seçiminiz',
        text: [
          '“Profil” səhifəsində məlumatlarınızı görür və dəyişir, sessiyaları bitirir və hesabı bağlayırsınız. Digər məsələlər üçün bizə yazın: “Əlaqə” səhifəsinə baxın.',
        ],
      },
    ],
  },
  terms: {
    title: 'İstifadə şərtləri',
    lead: 'Bu saytın qaydaları. Hər çağırışın öz qaydaları da var, onları iştirak edərkən qəbul edirsiniz.',
    parts: [
      {
        title: 'Hesablar',
        text: [
          'Bir şəxsin özünə çatan ünvanla bir hesabı olur. Parolunuzu heç kimə verməyin. Əməkdaşlar sui-istifadə edilən hesabı dayandıra bilər və səbəbini qeyd edir.',
        ],
      },
      {
        title: 'İştirak',
        text: [
          'Çağırışda bir dəfə, tək və ya bir komanda ilə iştirak edirsiniz. Yalnız təqdim etmək hüququnuz olan işi təqdim edir və mənbələri göstərirsiniz. Hüquqların sonra kimə məxsus olduğu çağırışın qaydalarında yazılır; belə qayda yoxdursa, iş sizin olaraq qalır.',
          'Elan edilmiş son müddət və serverin saatı həlledicidir. Son müddət yalnız bitməmişdən əvvəl, daha gec vaxta və açıq səbəblə keçirilə bilər.',
        ],
      },
      {
        title: 'Qurumlar və münsiflər',
        text: [
          'Qurum yalnız həyata keçirə biləcəyi çağırışı elan edir və vəd etdiyi mükafatı ödəyir. Münsiflər maraqlar toqquşmasını bildirir və oxuduqlarını yaymır.',
        ],
      },
      {
        title: 'Qadağandır',
        text: [
          'Bir neçə hesabla iştirak etmək və ya səs vermək, zərərli fayllar, açıq olmayanı görmək cəhdləri, qanunu pozan və insanları təhqir edən mətnlər.',
        ],
      },
      {
        title: 'Məsuliyyət',
        text: [
          'Çağırışın məzmunu, qərarı və mükafatları üçün onu keçirən qurum məsuldur. Operator saytın işləməsini və qeydin tamlığını təmin edir, lakin saytın hər zaman əlçatan olacağına zəmanət verə bilmir.',
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
        title: 'Nəyin çatmadığını bilirik',
        text: [
          'Saytı kənar auditor yoxlamayıb. Onu ekran oxuyucusundan istifadə edən insanlarla və Chromium-dan başqa brauzerlərdə sistemli sınaqdan keçirməmişik.',
          'Qurumların və komandaların yüklədiyi fayllar, məsələn, PDF sənədləri və şəkillər əlçatan olmaya bilər. Onları yoxlaya bilmirik.',
          'Məzmun işarət dilində və sadə dildə yoxdur.',
        ],
      },
      {
        title: 'Bizə yazın',
        text: [
          'Nəsə işləmirsə, bizə yazın: “Əlaqə” səhifəsinə baxın. Hansı səhifə olduğunu və nədən istifadə etdiyinizi bildirin. Buna görə həll təqdim edə bilmirsinizsə, son müddətdən əvvəl yazın.',
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
          'Məzmun, qaydalar, qərar və mükafatlar çağırışı keçirən qurumun işidir. Çağırışın səhifəsində qurumun səhifəsinə keçid var.',
        ],
      },
      {
        title: 'Hesabınızla bağlı',
        text: [
          'Parolu bərpa etmək, ünvanı dəyişmək və hesabı bağlamaq üçün “Daxil ol” və “Profil” səhifələrindən özünüz istifadə edə bilərsiniz.',
        ],
      },
    ],
  },
}
