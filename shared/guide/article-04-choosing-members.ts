import { completeDossier, oneCallAtATime, stagesInOrder } from "#guide/article-04-call-rules";
import { byOfficialLetter } from "#guide/article-04-rules";
import { twoTermsInARow } from "#guide/article-04-terms";
import type { Article, Clause } from "#guide/clause";

const officialLetter: Clause = {
  id: "G4.1",
  source: "text",
  says: byOfficialLetter.says,
  adds: {
    ar: "تُحفظ المراسلة بصيغة PDF ضمن السجل، وتُذكَّر الهيئات التي لم تُجب.",
    fr: "La lettre, en format PDF, fait partie du registre\u00a0; les organismes qui n’ont pas répondu reçoivent un rappel.",
    en: "The letter, a PDF, is part of the record; bodies that have not answered are reminded.",
  },
  parameters: ["appointmentDays"],
  kept: [
    { by: "rule", acts: ["appoint"], test: "test/pure/committee/appointments.test.ts" },
    { by: "duty", act: "appointments-overdue", test: "test/pure/committee/plan-dues.test.ts" },
  ],
};

const procedure: Clause = {
  id: "G4.2",
  source: "text",
  says: {
    ar: "يعتمد المجتمع المدني مسطرة انتقاء ممثليه بعد استشارة عمومية تشمل جميع جمعيات فضاء المجتمع المدني، وقبل فتح أي باب للترشيح.",
    fr: "La société civile adopte la procédure de sélection de ses représentants après une consultation publique de toutes les associations de l’espace de la société civile, et avant l’ouverture de tout appel à candidatures.",
    en: "Civil society adopts the procedure for selecting its representatives after a public consultation of all associations of the civil-society space, and before any call for candidacies opens.",
  },
  reading: {
    ar: "يعتمدها أعضاء المجتمع المدني في لجنة الإشراف، بأصوات أكثر من نصف من يزاولون مهامهم منهم عند انتهاء التصويت؛ فإن لم يكن فيها أحد منهم بعد، اعتُمدت بأصوات أكثر من نصف جمعيات الفضاء المصوتة، ولكل جمعية صوت واحد. وتفتح كتابة اللجنة الاستشارة والتصويت وتدون الأجوبة بطلب من المجتمع المدني، ولا تصوت. فإن لم تُعتمد المنهجية، رجعت مشروعا.",
    fr: "Elle est adoptée par les membres de la société civile au comité de pilotage, à plus de la moitié de ceux qui sont en fonction à la fin du vote\u00a0; s’il n’y en a pas encore, par plus de la moitié des associations de l’espace qui ont voté, chacune ayant une voix. Le secrétariat ouvre la consultation et le vote et consigne les réponses à la demande de la société civile\u00a0; il ne vote pas. Une méthode qui n’est pas adoptée redevient un projet.",
    en: "It is adopted by the steering committee’s civil-society members, by more than half of those in office when the vote ends; where there are none yet, by more than half of the associations of the space that voted, each having one vote. The secretariat opens the consultation and the vote and records the answers at civil society’s request; it does not vote. A method that is not adopted is a draft again.",
  },
  adds: {
    ar: "لا يُفتح باب الترشيح قبل أن يُدوَّن في السجل كل من الاستشارة وما ورد فيها من مساهمات ونتيجتها واعتماد المسطرة. وتدوم الاستشارة عددا أدنى من الأيام، ويُجاب عن كل مساهمة قبل فتح التصويت.",
    fr: "Aucun appel à candidatures ne s’ouvre avant que la consultation, les contributions, leur résultat et l’adoption ne figurent au registre. La consultation dure un nombre minimal de jours, et chaque contribution reçoit une réponse avant l’ouverture du vote.",
    en: "No call for candidacies opens before the consultation, the contributions, their outcome and the adoption are on record. The consultation lasts a number of days at least, and each contribution is answered before the vote opens.",
  },
  parameters: ["consultationDays", "methodVoteDays"],
  kept: [
    {
      by: "rule",
      acts: [
        "changeMethod",
        "openConsultation",
        "contributeToMethod",
        "answerContribution",
        "openMethodVote",
        "voteOnMethod",
      ],
      test: "test/engines/functions/api/methods.test.ts",
    },
    {
      by: "design",
      how: {
        ar: "تُختتم الاستشارة ويُفرز التصويت وتُنشر المنهجية المعتمدة تلقائيا، دون أن تقرر كتابة اللجنة في ذلك شيئا.",
        fr: "La consultation se clôt, le vote se dépouille et la méthode adoptée se publie d’eux-mêmes, sans que le secrétariat n’en décide.",
        en: "The consultation closes, the vote is counted and the adopted method is published by themselves, with nothing for the secretariat to decide.",
      },
      test: "test/pure/committee/methods.test.ts",
    },
  ],
};

const panel: Clause = {
  id: "G4.3",
  source: "text",
  says: {
    ar: "تتألف لجنة الانتقاء من ممثل واحد عن كل من المجتمع المدني والقطاع الخاص والجامعة، ومن ممثلين عن مؤسسات مستقلة تتصل صلاحياتها مباشرة بمبادئ الحكومة المنفتحة.",
    fr: "Le comité de sélection comprend un représentant de la société civile, un du secteur privé, un de l’université, et des représentants d’institutions indépendantes dont les attributions touchent directement aux principes du gouvernement ouvert.",
    en: "The selection panel has one representative of civil society, one of the private sector, one of the university, and representatives of independent institutions whose powers are directly linked to open-government principles.",
  },
  reading: {
    ar: "للمؤسسات المستقلة ممثلان اثنان أو أكثر: فالنص يحتمل المثنى والجمع.",
    fr: "Les institutions indépendantes ont deux représentants ou plus\u00a0: le texte arabe peut se lire au duel comme au pluriel.",
    en: "The independent institutions have two representatives or more: the Arabic can be read as a dual or as a plural.",
  },
  kept: [{ by: "planned" }],
};

const observers: Clause = {
  id: "G4.4",
  source: "text",
  says: {
    ar: "يشهد أشغال لجنة الانتقاء ملاحظون، هم ممثل واحد عن الوزارة وممثلون عن المنظمات الدولية المعنية، للتأكد من التقيد بالمسطرة والمعايير؛ ولا يمنح الملاحظون أي نقطة.",
    fr: "Un représentant du ministère et des représentants des organisations internationales concernées assistent en observateurs aux travaux du comité de sélection, pour s’assurer du respect de la procédure et des critères\u00a0; ils n’attribuent aucun point.",
    en: "One representative of the ministry and representatives of the international organisations concerned attend the selection panel’s work as observers, to see that procedure and criteria are respected; they give no points.",
  },
  adds: {
    ar: "يمكن تدوين ملاحظات الملاحظين في السجل.",
    fr: "Un observateur peut faire consigner une observation au registre.",
    en: "An observer can put an observation on record.",
  },
  kept: [{ by: "planned" }],
};

const panelVote: Clause = {
  id: "G4.5",
  source: "text",
  says: {
    ar: "يُنتخب ممثل المجتمع المدني في لجنة الانتقاء بتصويت أعضاء فضاء المجتمع المدني.",
    fr: "Le représentant de la société civile au comité de sélection est élu par un vote des membres de l’espace de la société civile.",
    en: "Civil society’s representative in the selection panel is elected by a vote of the members of the civil-society space.",
  },
  reading: {
    ar: "يكون المترشحون من الفضاء، ولكل جمعية صوت واحد.",
    fr: "Les candidats sont issus de l’espace\u00a0; chaque association a une voix.",
    en: "Candidates come from the space; each association has one vote.",
  },
  kept: [{ by: "planned" }],
};

const stages: Clause = {
  id: "G4.6",
  source: "text",
  says: {
    ar: "يجري الانتقاء على ثماني مراحل متتالية: (1) الترشح لتمثيل المجتمع المدني في لجنة الانتقاء والتصويت على من يمثله؛ (2) تكوين لجنة الانتقاء؛ (3) نشر كل ما يخص المنهجية؛ (4) إعلان فتح باب الترشيح على بوابة الحكومة المنفتحة؛ (5) إيداع ملفات الترشيح عبر الإنترنت؛ (6) دراسة الملفات من لدن لجنة الانتقاء؛ (7) انتقاء الأعضاء الجدد وإعلان النتائج؛ (8) نشر كل ما يخص سير العملية.",
    fr: "La sélection se fait en huit étapes successives\u00a0: (1) candidatures, puis vote, pour la représentation de la société civile au comité de sélection\u00a0; (2) formation du comité de sélection\u00a0; (3) publication de tout ce qui concerne la méthode\u00a0; (4) annonce de l’appel à candidatures sur le portail du gouvernement ouvert\u00a0; (5) dépôt en ligne des dossiers de candidature\u00a0; (6) examen des dossiers par le comité de sélection\u00a0; (7) sélection des nouveaux membres et annonce des résultats\u00a0; (8) publication de tout ce qui concerne le déroulement du processus.",
    en: "Selection goes through eight stages, in this order: (1) candidacies and vote for civil society’s representative in the selection panel; (2) the panel is formed; (3) everything about the method is published; (4) the call for candidacies is announced on the open-government portal; (5) dossiers are deposited online; (6) the panel studies them; (7) the new members are selected and the results announced; (8) everything about the process is published.",
  },
  reading: stagesInOrder.says,
  adds: oneCallAtATime.says,
  parameters: ["callOpenDays"],
  kept: [
    { by: "rule", acts: ["announceCall"], test: "test/engines/functions/api/calls.test.ts" },
    {
      by: "design",
      how: {
        ar: "يُفتح باب الترشيح ويُغلق تلقائيا في الساعتين المعلنتين، ولا تقرر كتابة اللجنة في ذلك شيئا.",
        fr: "L’appel à candidatures s’ouvre et se clôt de lui-même aux heures annoncées, sans que le secrétariat n’en décide.",
        en: "The call for candidacies opens and closes by itself at the hours announced, with nothing for the secretariat to decide.",
      },
      test: "test/engines/functions/looks/call.test.ts",
    },
    { by: "planned" },
  ],
};

const deposit: Clause = {
  id: "G4.7",
  source: "text",
  says: {
    ar: "تودع الجمعيات ملفات ترشيحها عبر الإنترنت.",
    fr: "Les associations déposent leur dossier de candidature en ligne.",
    en: "Associations deposit their dossiers online.",
  },
  adds: {
    ar: "لا يُقبل الإيداع إلا ما دام باب الترشيح مفتوحا، بدقة الثانية وحسب ساعة الخادوم؛ ويمكن استبدال الملف إلى حين إغلاق الباب. ويُسلَّم عن كل إيداع وصل يبين وقته وبصمة الملف (SHA-256).",
    fr: "Le dépôt n’est possible que pendant l’ouverture de l’appel à candidatures, à la seconde près selon l’heure du serveur\u00a0; le dossier peut être remplacé jusqu’à la clôture. Chaque dépôt donne lieu à un récépissé portant l’heure et l’empreinte du dossier (SHA-256).",
    en: "A deposit is taken only while the call for candidacies is open, to the second by the server’s time, and can be replaced until it closes. Each deposit gets a receipt with its time and the dossier’s fingerprint (SHA-256).",
  },
  kept: [
    {
      by: "rule",
      acts: ["registerCandidacy", "saveForm", "depositForm", "askForDeposit"],
      test: "test/engines/functions/api/candidacies.test.ts",
    },
    {
      by: "design",
      how: {
        ar: "الاستمارة التي سُجلت كاملة قبل الإغلاق ولم تُودع يودعها النظام بنفسه، فلا يضيع شيء مما كُتب.",
        fr: "Un formulaire enregistré entier avant la clôture et non déposé l’est par le système : rien de ce qui a été écrit ne se perd.",
        en: "A form that was saved whole before the close and not deposited is deposited by the system, so that nothing typed is lost.",
      },
      test: "test/engines/functions/looks/call.test.ts",
    },
  ],
};

const points: Clause = {
  id: "G4.8",
  source: "text",
  says: {
    ar: "يُنقَّط كل ترشيح على مائة نقطة. تجربة الجمعية: عشرون نقطة للحكومة المنفتحة، وخمس عشرة نقطة لتعبئة المجتمع المدني، وخمس نقط للتكنولوجيا الحديثة. البرنامج المقترح: عشرون نقطة لما يسهم به في تنفيذ خطة العمل الوطنية الجارية، وعشرون نقطة في تقييمها، وعشرون نقطة في إعداد الخطة الموالية.",
    fr: "Chaque candidature est notée sur cent points. Expérience de l’association\u00a0: vingt points pour le gouvernement ouvert, quinze pour la mobilisation de la société civile, cinq pour les nouvelles technologies. Programme proposé\u00a0: vingt points pour sa contribution à la mise en œuvre du plan d’action national en cours, vingt pour sa contribution à l’évaluation de ce plan, vingt pour sa contribution à l’élaboration du suivant.",
    en: "Each candidacy is scored out of a hundred points. The association’s experience: twenty for open government, fifteen for mobilising civil society, five for new technology. Its proposed programme: twenty for contributing to carrying out the current national action plan, twenty to evaluating it, twenty to drafting the next.",
  },
  reading: {
    ar: "يسمي النص الخطتين الثانية والثالثة، ويُقصد بهما وفق هذه القراءة الخطة الجارية والخطة الموالية. والمعايير ونقطها جزء من نسخة الدليل، فلا تُغيَّر عند فتح باب الترشيح. ويمنح كل عضو من لجنة الانتقاء عن كل معيار عددا صحيحا من النقط، من صفر إلى الحد الأقصى لذلك المعيار؛ ونقط الترشيح هي متوسط المجاميع التي منحها الأعضاء، يُحفظ بقيمته المضبوطة في صورة كسر، ويُعرض برقمين بعد الفاصلة.",
    fr: "Le texte nomme le deuxième et le troisième plan, compris ici comme le plan en cours et le suivant. Les critères et leurs points font partie de l’édition du guide\u00a0; un appel à candidatures ne peut les modifier. Chaque membre du comité de sélection note chaque critère en points entiers, de zéro au maximum de ce critère\u00a0; les points d’une candidature sont la moyenne des totaux des membres, conservée exacte, sous forme de fraction, et affichée avec deux décimales.",
    en: "The text names the second and third plans, read as the current one and the next. Criteria and points belong to the edition of the guide; a call for candidacies cannot change them. Each member of the selection panel scores each criterion in whole points, from zero to its maximum; a candidacy’s points are the mean of the members’ totals, kept exact, as a fraction, and shown to two decimals.",
  },
  parameters: [
    "pointsOpenGovernment",
    "pointsMobilising",
    "pointsTechnology",
    "pointsCarryingOut",
    "pointsEvaluating",
    "pointsDrafting",
  ],
  kept: [{ by: "planned" }],
};

const completeness: Clause = {
  id: "G4.9",
  source: "text",
  says: completeDossier.says,
  adds: {
    ar: "ما دام باب الترشيح مفتوحا، تُشعَر الجمعية بما ينقص ملفها؛ فإذا أُغلق الباب والملف ناقص، استُبعد الترشيح ونُشرت أسباب استبعاده.",
    fr: "Tant que l’appel à candidatures est ouvert, l’association est informée des pièces qui manquent\u00a0; après la clôture, une candidature incomplète est écartée, et les motifs en sont publiés.",
    en: "While the call for candidacies is open, the association is told what is missing; after closing, an incomplete candidacy is set aside, with its reasons, which are published.",
  },
  kept: [
    {
      by: "design",
      how: {
        ar: "بعد الإغلاق يُتحقق تلقائيا من كل ملف: يُحال المكتمل إلى الدراسة، ويُستبعد الناقص مع بيان ما ينقصه.",
        fr: "Après la clôture, chaque dossier est vérifié sans intervention : complet, il passe à l’étude ; incomplet, il est écarté avec ce qui lui manque.",
        en: "After the close each dossier is checked by itself: a complete one goes on to be studied, any other is set aside with what it lacks.",
      },
      test: "test/engines/functions/looks/call.test.ts",
    },
    {
      by: "design",
      how: {
        ar: "يُنشر عدد الملفات المستبعدة وما كان ينقصها، دون ذكر أصحابها.",
        fr: "Le nombre des dossiers écartés et ce qui leur manquait sont publiés, sans dire de qui il s’agit.",
        en: "How many dossiers were set aside, and what they lacked, is published without telling whose they were.",
      },
      test: "test/pure/pages/call.test.ts",
    },
  ],
};

const nearPoints: Clause = {
  id: "G4.10",
  source: "text",
  says: {
    ar: "إذا تساوى ترشيحان في النقط، أو قل الفارق بينهما عن عشر نقط، وجب أخذ تنوع الجهات وتنوع مجالات الخبرة بعين الاعتبار.",
    fr: "À égalité de points, ou lorsque l’écart est inférieur à dix points, la diversité des régions et celle des domaines d’expertise doivent être prises en considération.",
    en: "On equal points, or a gap under ten points, diversity of region and of field of expertise must be considered.",
  },
  reading: {
    ar: "لا يُقدَّم ترشيح على آخر يفوقه نقطا إلا إذا قل الفارق بينهما عن عشر نقط؛ ويُحتسب الفارق بين كل ترشيح منتقى وكل ترشيح غير منتقى يفوقه نقطا، لا انطلاقا من عتبة الانتقاء. وكلما وُجد على جانبي هذه العتبة ترشيحان متساويان، أو يقل الفارق بينهما عن عشر نقط، دوّنت لجنة الانتقاء، مع التعليل، أنها نظرت في التنوع، وما إذا كانت تحيد عن ترتيب النقط.",
    fr: "Une candidature ne peut être préférée à une autre mieux notée que si moins de dix points les séparent\u00a0; l’écart se mesure entre chaque candidature retenue et chaque candidature non retenue mieux notée qu’elle, et non à partir du seuil de sélection. Dès que deux candidatures à égalité, ou séparées de moins de dix points, se trouvent de part et d’autre de ce seuil, le comité de sélection consigne, motifs à l’appui, qu’il a pris la diversité en considération, et indique s’il s’écarte de l’ordre des points.",
    en: "A candidacy may be selected over one with more points only when fewer than ten points lie between the two; the gap is taken between each one selected and each one passed over with more points, not from the cut. Wherever two candidacies that are equal, or fewer than ten points apart, stand on either side of the cut, the selection panel records, with reasons, that it considered diversity and whether it departs from the order of points.",
  },
  adds: {
    ar: "تُحدَّد الترشيحات المعنية حسابيا، ويُقترح أكثر الاختيارات الجائزة تنوعا؛ أما القرار فللجنة الانتقاء.",
    fr: "Les candidatures concernées sont déterminées par le calcul, et le plus divers des choix permis est proposé\u00a0; la décision appartient au comité de sélection.",
    en: "The candidacies concerned are computed, and the most diverse of the lawful choices is proposed; the selection panel decides.",
  },
  parameters: ["nearPoints"],
  kept: [{ by: "planned" }],
};

const publication: Clause = {
  id: "G4.11",
  source: "text",
  says: {
    ar: "يُنشر كل ما يخص عملية الانتقاء، بما في ذلك ملفات المترشحين وما حصلوا عليه من نقط. وتُحجب المعطيات ذات الطابع الشخصي عملا بالقانون رقم 09.08.",
    fr: "Tout ce qui concerne le processus de sélection est publié, y compris les dossiers des candidats et les points obtenus. En application de la loi n°\u00a009-08, les données à caractère personnel sont occultées.",
    en: "Everything about the selection process is published, the candidates’ dossiers and the points obtained included. Under law 09-08, personal data is withheld.",
  },
  adds: {
    ar: "تُنشر أيضا النقط الممنوحة عن كل معيار وتعليلات لجنة الانتقاء.",
    fr: "Les points par critère et les motifs du comité de sélection sont également publiés.",
    en: "The points per criterion and the selection panel’s reasons are published too.",
  },
  kept: [{ by: "planned" }],
};

const interests: Clause = {
  id: "G4.12",
  source: "ours",
  says: {
    ar: "يصرح عضو لجنة الانتقاء بكل مصلحة له في أحد الترشيحات، ولا يشارك في أي شيء يتعلق بذلك الترشيح؛ وتُنشر التصريحات.",
    fr: "Un membre du comité de sélection qui a un intérêt dans une candidature le déclare et ne prend aucune part à ce qui la concerne\u00a0; les déclarations sont publiées.",
    en: "A member of the selection panel with an interest in a candidacy declares it and takes no part in that candidacy; declarations are published.",
  },
  adds: {
    ar: "لا ينص الدليل على هذه القاعدة، وإنما استُخلصت من مبدأ الاستقلالية (المادة 2).",
    fr: "Le guide n’énonce pas cette règle\u00a0; elle est tirée du principe d’indépendance (article 2).",
    en: "The guide does not state this rule; it is drawn from the principle of independence (article 2).",
  },
  kept: [{ by: "planned" }],
};

const renewal: Clause = {
  id: "G4.13",
  source: "text",
  says: {
    ar: "يشمل التجديد كل أعضاء لجنة الإشراف، من الإدارة ومن المجتمع المدني، ويتم مرة كل سنتين، بالتزامن مع كل خطة عمل وطنية جديدة، حتى تناسب كفاءاتهم محاور الخطة.",
    fr: "Tous les membres du comité de pilotage, ceux de l’administration comme ceux de la société civile, sont renouvelés tous les deux ans, parallèlement à chaque nouveau plan d’action national, afin que leurs compétences répondent aux axes du plan.",
    en: "All members of the steering committee, the administration’s and civil society’s, are renewed every two years, together with each new national action plan, so that their skills fit the plan’s axes.",
  },
  reading: {
    ar: "هذه القراءة محل خلاف، ولذلك فهي خيار قابل للتغيير: إما التجديد كل سنتين، وهو المعتمد ما لم يتقرر غيره، وإما مع كل خطة جديدة فقط. ووفق الخيار الأول، إذا دامت الخطة أكثر من سنتين، وجب فتح باب الترشيح أمام جمعيات المجتمع المدني في منتصفها، وطُلب من كل هيئة مسؤولة أن تؤكد تعيين ممثلها ونائبه أو أن تعوضهما؛ ولا تلزم المراسلات الرسمية إلا عند اعتماد خطة. ولا يعني التجديد سقوط العضوية: يستمر الأعضاء المغادرون في مهامهم إلى أن يشغل خلفهم مقاعدهم، ويُعرض التأخر بوصفه أجلا لم يُحترم.",
    fr: "Cette lecture est discutée\u00a0; c’est donc une option modifiable\u00a0: renouvellement tous les deux ans (option par défaut), ou avec chaque nouveau plan seulement. Selon la première option, lorsqu’un plan dure plus de deux ans, un appel à candidatures de la société civile est dû à mi-parcours et chaque organisme responsable est invité à confirmer ou à remplacer son représentant et son suppléant\u00a0; les lettres officielles ne sont dues qu’à l’adoption d’un plan. Le renouvellement n’emporte pas déchéance\u00a0: les membres sortants restent en fonction jusqu’à l’installation de leurs successeurs, et le retard apparaît comme une échéance manquée.",
    en: "This reading is contested, so it is a choice that can be changed: renewal every two years (the default), or with each new plan only. Under the first, where a plan lasts more than two years, a call for candidacies from civil society is due in mid-plan, and each responsible body is asked to confirm or replace its representative and deputy; official letters are owed only when a plan is adopted. Renewal is not lapse: outgoing members stay in office until their successors are seated, and the delay shows as overdue.",
  },
  parameters: ["termYears", "renewal", "appointmentDays", "callDays"],
  kept: [
    {
      by: "people",
      because: {
        ar: "مدى مناسبة الكفاءات لمحاور الخطة يقدره من يعيّنون الأعضاء أو ينتقونهم.",
        fr: "L’adéquation des compétences aux axes du plan est appréciée par ceux qui désignent ou sélectionnent les membres.",
        en: "Whether skills fit the plan’s axes is judged by those who appoint or select the members.",
      },
    },
    { by: "duty", act: "renewal-opened", test: "test/pure/committee/plan-dues.test.ts" },
    { by: "duty", act: "successors-overdue", test: "test/pure/committee/plan-dues.test.ts" },
    { by: "duty", act: "civil-society-call-overdue", test: "test/pure/committee/plan-dues.test.ts" },
  ],
};

const consecutiveTerms: Clause = {
  id: "G4.14",
  source: "text",
  says: twoTermsInARow,
  reading: {
    ar: "يُتحقق من هذا الحد مرة أخرى عند التعيين. ومن خلف غيره أثناء الولاية، احتُسبت له إذا جاوز ما قضاه منها نصف مدتها؛ فإن لم تُحتسب له لم يُعد غائبا عنها. ومن بقي في مهامه إلى أن يشغل خلفه مقعده لم تُحتسب له بذلك الولاية الموالية، ما لم يقض أكثر من نصفها. ومن غاب ولاية كاملة بدأ العد في حقه من جديد.",
    fr: "La limite est vérifiée de nouveau à la nomination. Un mandat repris en cours par un successeur lui est compté s’il en exerce plus de la moitié\u00a0; sinon, il n’en est pas pour autant réputé absent. Qui reste en fonction jusqu’à l’installation de son successeur n’entame pas, de ce fait, le mandat suivant, sauf à en exercer plus de la moitié. Après un mandat d’interruption, le décompte repart de zéro.",
    en: "The limit is checked again at appointment. A term that a successor takes over part-way counts when they serve more than half of it; where it does not count, they are not out of it either. Who stays on until a successor is seated does not begin the next term by that, unless they serve more than half of it. After one term out, the count starts afresh.",
  },
  parameters: ["mostTerms"],
  kept: [
    {
      by: "rule",
      acts: ["seatAssociation", "replaceRepresentative"],
      test: "test/engines/functions/api/associations/seats.test.ts",
    },
    { by: "rule", acts: ["registerCandidacy"], test: "test/pure/committee/candidacies.test.ts" },
  ],
};

export const article4: Article = {
  number: 4,
  title: {
    ar: "تعيين أعضاء لجنة الإشراف وانتقاؤهم",
    fr: "Désignation et sélection des membres du comité de pilotage",
    en: "Appointing and selecting the members of the steering committee",
  },
  clauses: [
    officialLetter,
    procedure,
    panel,
    observers,
    panelVote,
    stages,
    deposit,
    points,
    completeness,
    nearPoints,
    publication,
    interests,
    renewal,
    consecutiveTerms,
  ],
};
