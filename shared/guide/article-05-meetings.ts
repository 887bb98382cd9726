import { timelyEnrichment, timelyNotice, timelyProposal } from "#guide/article-05-rules";
import type { Article, Clause } from "#guide/clause";

export const sixMonths: Clause = {
  id: "G5.1",
  source: "text",
  says: {
    ar: "لا تنقضي ستة أشهر دون أن تجتمع لجنة الإشراف مرة واحدة على الأقل.",
    fr: "Le comité de pilotage ne laisse pas passer six mois sans se réunir au moins une fois.",
    en: "The steering committee meets at least once every six months.",
  },
  reading: {
    ar: "لا تفصل بين تاريخي اجتماعين متتاليين أكثر من ستة أشهر، تُحتسب من اليوم إلى نظيره. وإذا خلا الشهر الأخير من هذا اليوم، انتهى الأجل بآخر يوم منه.",
    fr: "Entre les dates de deux réunions successives, il ne s’écoule pas plus de six mois, comptés de quantième à quantième. Si le dernier mois n’a pas ce quantième, l’échéance est son dernier jour.",
    en: "No more than six calendar months lie between the dates of two meetings. Where the last of these months lacks that day, its last day stands for it.",
  },
  adds: {
    ar: "يُوجَّه تنبيه قبل حلول هذا الأجل بتسعين يوما، ثم بستين، ثم بثلاثين؛ فإن فات، ظهر في لوحة الآجال التي لم تُحترم، وهي منشورة للعموم.",
    fr: "Un avertissement est donné quatre-vingt-dix, soixante puis trente jours avant l’échéance\u00a0; celle qui n’est pas respectée figure au tableau des échéances manquées, qui est public.",
    en: "A warning goes out ninety, sixty and thirty days ahead; a meeting that is missed stands on the public board of missed obligations.",
  },
  parameters: ["meetingMonths", "meetingWarnings"],
  kept: [
    { by: "duty", act: "six-months-missed", test: "test/pure/committee/meeting-dues.test.ts" },
    { by: "duty", act: "reminders-sent", test: "test/engines/functions/looks/diary.test.ts" },
    {
      by: "design",
      how: {
        ar: "يبقى كل أجل فات مسجلا في لوحة منشورة للعموم، مع عدد أيام التأخر وما قُدم بشأنه من توضيح.",
        fr: "Toute échéance manquée reste inscrite sur un tableau public, avec le nombre de jours de retard et l’explication qui en est donnée.",
        en: "Each limit that was missed stands for good on a public board, with the days it took and the explanation given.",
      },
      test: "test/pure/committee/board.test.ts",
    },
  ],
};

export const chair: Clause = {
  id: "G5.2",
  source: "text",
  says: {
    ar: "تُسند رئاسة الاجتماعات إلى الكاتب العام للوزارة التي تتولى كتابة اللجنة، وهو المخاطب الوطني لشراكة الحكومة المنفتحة (OGP).",
    fr: "Les réunions sont présidées par le secrétaire général du ministère qui assure le secrétariat, point de contact national du Partenariat pour un gouvernement ouvert (OGP).",
    en: "Meetings are chaired by the Secretary General of the ministry that keeps the secretariat, the national point of contact of the Open Government Partnership (OGP).",
  },
  reading: {
    ar: "إذا ترأس الاجتماع شخص آخر، دُوّن ذلك على أنه خروج عن القاعدة، مع بيان سببه.",
    fr: "Lorsqu’une autre personne préside, le fait est consigné comme un écart à la règle, avec son motif.",
    en: "Another person’s presiding is recorded as a departure from the rule, with its reason.",
  },
  kept: [
    {
      by: "design",
      how: {
        ar: "يُدوَّن مع لائحة الحضور من ترأس الاجتماع، وسبب الخروج عن القاعدة إن حصل.",
        fr: "La personne qui a présidé est consignée avec la feuille de présence, et tout écart avec son motif.",
        en: "Who presided is recorded with the attendance, and any departure with its reason.",
      },
      test: "test/pure/committee/attendance.test.ts",
    },
  ],
};

export const notice: Clause = {
  id: "G5.3",
  source: "text",
  says: timelyNotice.says,
  reading: {
    ar: "أيام متتالية: لا يُحتسب يوم الإرسال ويُحتسب يوم الاجتماع. وتُذكَّر كتابة اللجنة في اليوم الحادي عشر قبل الاجتماع، حتى يُحترم الأجل ولو احتُسبت أيامه كاملة.",
    fr: "Jours calendaires\u00a0: le jour de l’envoi ne compte pas, celui de la réunion compte. Le secrétariat reçoit un rappel le onzième jour avant la réunion, afin que le délai soit respecté même compté en jours francs.",
    en: "Calendar days: the day of sending is not counted, the day of the meeting is. The secretariat is reminded on the eleventh day before it, so that ten clear days hold too.",
  },
  adds: {
    ar: "تُرفض كل دعوة تتأخر عن هذا الأجل، ما لم يُؤجَّل الاجتماع.",
    fr: "Une convocation plus tardive est refusée, à moins que la réunion ne soit reportée.",
    en: "A later notice is refused unless the meeting is moved.",
  },
  parameters: ["noticeDays", "clearDays"],
  kept: [
    {
      by: "rule",
      acts: ["sendNotice", "changePlan", "answerProposal"],
      test: "test/pure/guide/article-05-rules.test.ts",
    },
    { by: "duty", act: "notice-missed", test: "test/engines/functions/sweep.test.ts" },
    { by: "duty", act: "reminders-sent", test: "test/engines/functions/looks/diary.test.ts" },
  ],
};

export const proposals: Clause = {
  id: "G5.4",
  source: "text",
  says: timelyProposal.says,
  reading: {
    ar: "أيام متتالية، وهي بالنسبة لكل عضو الأيام الموالية لليوم الذي ثبت فيه توصله بالدعوة، وإلا فالموالية ليوم إرسالها. والدعوة التي تعذر تسليمها لا يسري بها أي أجل ما لم تُرسل ثانية. وينتهي الأجل في اليوم الثالث على الساعة 23:59:59 بالتوقيت القانوني للمغرب، فإن كان يوم عطلة امتد إلى يوم العمل الموالي. وكل دعوة تصدر من جديد تفتح أجلا جديدا.",
    fr: "Jours calendaires\u00a0: pour chaque membre, ceux qui suivent le jour où l’on sait que la convocation lui est parvenue, à défaut celui de l’envoi. Une convocation qui n’a pu être remise ne fait courir aucun délai tant qu’elle n’a pas été envoyée de nouveau. Le délai expire le troisième jour à 23:59:59, heure légale du Maroc\u00a0; si ce jour n’est pas ouvrable, il est prolongé jusqu’au jour ouvrable suivant. Une nouvelle convocation ouvre un nouveau délai.",
    en: "Calendar days: for each member, those that follow the day on which the notice is known to have reached them, else the day of sending. A notice that bounced starts nothing until it is sent again. The time ends on the third day at 23:59:59, legal time in Morocco; if that is a day off, it goes on to the next working day. A re-issued notice opens it anew.",
  },
  adds: {
    ar: "يُجاب عن كل مقترح: إما أن يُقبل، وإما أن يُرفض مع بيان السبب. ويترتب على قبوله إصدار الدعوة من جديد؛ وإذا تغير الموعد، وجب احترام أجل الدعوة مرة أخرى.",
    fr: "Chaque proposition reçoit une réponse\u00a0: elle est acceptée, ou rejetée avec un motif. Celle qui est acceptée entraîne une nouvelle convocation\u00a0; si la date change, le délai de convocation doit être respecté de nouveau.",
    en: "Each proposal is answered: accepted, or declined with a reason. One that is accepted re-issues the notice; a new date must leave the days of notice again.",
  },
  parameters: ["proposalDays", "rollForward"],
  kept: [
    { by: "rule", acts: ["propose"], test: "test/pure/committee/proposals.test.ts" },
    {
      by: "design",
      how: {
        ar: "تبين كل دعوة آخر يوم لتقديم المقترحات، محسوبا من يوم التوصل بها.",
        fr: "Chaque convocation indique jusqu’à quand des propositions peuvent être faites, à compter de sa réception.",
        en: "Each notice tells until when proposals may be made, counted from receipt.",
      },
      test: "test/pure/letters/notice-of-meeting.test.ts",
    },
  ],
};

export const minutes: Clause = {
  id: "G5.5",
  source: "text",
  says: {
    ar: "تحرر كتابة اللجنة محضر كل اجتماع وترسله إلى الأعضاء قبل نهاية ثالث يوم عمل بعد يوم انعقاده.",
    fr: "Le secrétariat dresse le procès-verbal de chaque réunion et l’envoie aux membres au plus tard à la fin du troisième jour ouvrable qui la suit.",
    en: "The secretariat writes the minutes of each meeting and sends them to the members by the end of the third working day after it.",
  },
  parameters: ["minutesDays"],
  kept: [
    { by: "duty", act: "minutes-overdue", test: "test/pure/committee/meeting-dues.test.ts" },
    {
      by: "design",
      how: {
        ar: "يبين للعموم هل أُرسل المحضر داخل الأجل، وإلا فبكم يوما تأخر إرساله.",
        fr: "Il est dit au public si le procès-verbal est parti à temps, sinon avec combien de jours de retard.",
        en: "The public is told whether the minutes went in time, and else how many days late.",
      },
      test: "test/pure/committee/board.test.ts",
    },
  ],
};

export const enrichment: Clause = {
  id: "G5.6",
  source: "text",
  says: timelyEnrichment.says,
  reading: {
    ar: "يوما عمل تامان بعد يوم الإرسال الفعلي للمحضر، سواء أُرسل داخل الأجل أم بعده.",
    fr: "Deux jours ouvrables entiers après le jour où le procès-verbal a effectivement été envoyé, en retard ou non.",
    en: "Two full working days after the day on which the minutes were actually sent, late or not.",
  },
  adds: {
    ar: "يُنشر المحضر تلقائيا عند انتهاء هذه المدة، وتُدرج فيه كل مساهمة أو تُرفق به، مقرونة باسم صاحبها.",
    fr: "La publication se fait d’elle-même à l’expiration de ce délai\u00a0; chaque contribution est intégrée ou annexée, sous le nom de son auteur.",
    en: "Publication happens by itself when that time ends; each contribution is taken in or attached, under its author’s name.",
  },
  parameters: ["enrichmentDays"],
  kept: [
    { by: "rule", acts: ["contribute", "takeIn", "publishMinutes"], test: "test/pure/committee/minutes.test.ts" },
    { by: "duty", act: "minutes-published", test: "test/pure/committee/meeting-dues.test.ts" },
  ],
};

export const consensus: Clause = {
  id: "G5.7",
  source: "text",
  says: {
    ar: "تقرر لجنة الإشراف بالتوافق.",
    fr: "Le comité de pilotage décide par consensus.",
    en: "The steering committee decides by consensus.",
  },
  reading: {
    ar: "يحصل التوافق إذا لم يبق أي اعتراض قائما.",
    fr: "Il y a consensus lorsqu’aucune objection n’est maintenue.",
    en: "There is consensus when no objection stands.",
  },
  kept: [
    {
      by: "design",
      how: {
        ar: "يُثبت نص القرار المتخذ بالتوافق في المحضر، ومعه كل رأي مخالف باسم صاحبه.",
        fr: "La décision prise par consensus est portée au procès-verbal avec son texte et tout avis divergent, sous le nom de son auteur.",
        en: "A decision reached by consensus stands in the minutes with its text and any dissent, under its author’s name.",
      },
      test: "test/pure/committee/minutes.test.ts",
    },
    { by: "planned" },
  ],
};

export const doubleMajority: Clause = {
  id: "G5.8",
  source: "text",
  says: {
    ar: "إذا بُذلت كل المساعي ولم يتحقق التوافق، جاز استثناءً أن يُبت في بعض القرارات بالتصويت بالأغلبية المزدوجة.",
    fr: "À titre exceptionnel, une fois épuisés tous les efforts de consensus, certaines décisions peuvent être soumises à un vote à la double majorité.",
    en: "Exceptionally, once every effort towards consensus is exhausted, some decisions may go to a double-majority vote.",
  },
  reading: {
    ar: "تُعد المساعي مستنفدة بعد محاولتين مدونتين على الأقل، إحداهما على الأقل أثناء اجتماع، وبعد الاستماع إلى المعترضين، وتحرير معاينة كتابية تُدرج في محضر اجتماع. ويُعتمد القرار حينئذ إذا صوت لصالحه نصف أعضاء الإدارة على الأقل ونصف أعضاء المجتمع المدني على الأقل؛ ويُحتسب النصفان من مجموع الأعضاء المزاولين مهامهم لا من الحاضرين، وهو مقياس مستعار من المادة 13. وإذا غاب عضو من أعضاء الإدارة، صوت نائبه مكانه. ويكون التصويت اسميا، ويُنشر.",
    fr: "Les efforts sont épuisés après deux tentatives consignées au moins, dont l’une au moins en réunion, l’audition des auteurs d’objections et un constat écrit porté au procès-verbal d’une réunion. La décision requiert alors le vote favorable d’au moins la moitié des membres de l’administration et d’au moins la moitié des membres de la société civile\u00a0; les moitiés se calculent sur l’ensemble des membres en fonction, et non sur les présents, mesure empruntée à l’article 13. Le suppléant vote à la place du membre de l’administration absent. Les votes sont nominatifs et publiés.",
    en: "Efforts are exhausted after two recorded attempts or more, at least one of them in a meeting, with the objectors heard and a written finding entered in the minutes of a meeting. The decision then needs the yes of at least half of the administration members and at least half of the civil-society members; halves are of all members in office, not of those present, a measure borrowed from article 13. A deputy votes for an absent administration member. Votes are by name, and published.",
  },
  parameters: ["consensusAttempts"],
  kept: [{ by: "planned" }],
};

export const guests: Clause = {
  id: "G5.9",
  source: "text",
  says: {
    ar: "تُفتح اجتماعات اللجنة، عند الضرورة، لمشاركة أشخاص من غير أعضائها.",
    fr: "En cas de nécessité, d’autres personnes que les membres peuvent participer aux réunions.",
    en: "People other than the members may take part in meetings where necessary.",
  },
  reading: {
    ar: "للضيوف أن يتناولوا الكلمة، لكنهم لا يشاركون في اتخاذ القرارات؛ وتُدرج أسماؤهم في لائحة المشاركين.",
    fr: "Les invités peuvent prendre la parole, mais n’ont aucune part aux décisions\u00a0; ils figurent sur la liste des participants.",
    en: "Guests may speak, but have no part in decisions; they are listed among the participants.",
  },
  adds: {
    ar: "يُدوَّن السبب الذي جعل مشاركة كل ضيف ضرورية.",
    fr: "La raison qui rend nécessaire la participation de chaque invité est consignée.",
    en: "The reason why each guest is needed is noted.",
  },
  kept: [
    {
      by: "design",
      how: {
        ar: "يُدرج كل ضيف في لائحة الحضور مع سبب دعوته، ولا حق له في أي إجراء يخص القرارات.",
        fr: "Chaque invité figure sur la feuille de présence avec la raison de son invitation, et aucun acte de décision ne lui est ouvert.",
        en: "Each guest is listed with the reason, and no act of decision is open to one.",
      },
      test: "test/pure/committee/attendance.test.ts",
    },
  ],
};

export const publication: Clause = {
  id: "G5.10",
  source: "text",
  says: {
    ar: "تُتاح للعموم على بوابة الحكومة المنفتحة، عن كل اجتماع، لائحة المشاركين فيه وجدول أعماله ومحضره.",
    fr: "Pour chaque réunion, la liste des participants, l’ordre du jour et le procès-verbal sont publiés sur le portail du gouvernement ouvert.",
    en: "For each meeting, the list of participants, the agenda and the minutes are published on the open-government portal.",
  },
  kept: [
    {
      by: "design",
      how: {
        ar: "يُتاح للعموم ما سبق نشره دون طلب، ولا يُحجب منه إلا مقطع يستثنيه القانون رقم 31.13، مع بيان موضعه وسببه.",
        fr: "Ce qui est publié est ouvert à tous sans demande ; seul un passage excepté par la loi n° 31-13 est retenu, et l’on voit où et pourquoi.",
        en: "What is published is open to all without asking; only a passage that law 31-13 excepts is withheld, and it shows where and why.",
      },
      test: "test/pure/committee/minutes.test.ts",
    },
  ],
};

export const article5: Article = {
  number: 5,
  title: {
    ar: "اجتماعات لجنة الإشراف",
    fr: "Réunions du comité de pilotage",
    en: "Meetings of the steering committee",
  },
  clauses: [sixMonths, chair, notice, proposals, minutes, enrichment, consensus, doubleMajority, guests, publication],
};
