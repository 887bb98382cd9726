import type { VNode } from "preact";
import { type Language, say, type Text } from "#wording/wording";

/** What the script of the page says, each where it is needed: the script itself holds no words. */
const told = {
  preparing: { ar: "جار تحضير الملف…", fr: "Préparation du fichier…", en: "Preparing the file…" },
  sending: { ar: "جار إرسال الملف…", fr: "Envoi du fichier…", en: "Sending the file…" },
  sent: {
    ar: "وصل الملف، وهو في طور الفحص…",
    fr: "Le fichier est arrivé\u00a0; il est en cours d’examen…",
    en: "The file has come, and is being examined…",
  },
  lost: {
    ar: "انقطع الاتصال، ولم يصل الملف. يُستأنف الإرسال عند عودة الاتصال، أو بالضغط على «إعادة المحاولة».",
    fr: "La connexion est interrompue\u00a0; le fichier n’est pas arrivé. L’envoi reprend au retour de la connexion, ou par «\u00a0Réessayer\u00a0».",
    en: "The line was lost, and the file has not come. Sending goes on when the line is back, or by “Try again”.",
  },
  slow: {
    ar: "يستغرق الفحص وقتا أطول من المعتاد. ستصلكم رسالة بنتيجته.",
    fr: "L’examen prend plus de temps que d’ordinaire. Un message vous en dira le résultat.",
    en: "Examining takes longer than usual. A letter will tell you what comes of it.",
  },
  type: {
    ar: "لا يُقبل هذا النوع من الملفات لهذه الوثيقة.",
    fr: "Ce type de fichier n’est pas admis pour cette pièce.",
    en: "This type of file isn’t taken for this part.",
  },
  size: {
    ar: "هذا الملف فارغ، أو يتجاوز الحجم المسموح به.",
    fr: "Ce fichier est vide, ou dépasse la taille admise.",
    en: "This file is empty, or larger than what is taken.",
  },
  trouble: {
    ar: "تعذر ذلك لسبب تقني. يرجى إعادة المحاولة بعد لحظات.",
    fr: "Cela n’a pas été possible, pour une raison technique. Veuillez réessayer dans quelques instants.",
    en: "That could not be done, for a technical reason. Please try again in a moment.",
  },
  ended: {
    ar: "انتهت جلستكم. سجلوا الدخول من جديد في نافذة أخرى ثم أعيدوا المحاولة؛ ما كتبتموه محفوظ في هذا المتصفح.",
    fr: "Votre session a pris fin. Identifiez-vous de nouveau dans une autre fenêtre, puis réessayez\u00a0; votre saisie est gardée dans ce navigateur.",
    en: "Your session has ended. Sign in again in another window, then try again; what you typed is kept in this browser.",
  },
  saving: { ar: "جار الحفظ…", fr: "Enregistrement…", en: "Saving…" },
  kept: {
    ar: "انقطع الاتصال. ما كتبتموه محفوظ في هذا المتصفح، ويُرسل عند عودة الاتصال.",
    fr: "La connexion est interrompue. Votre saisie est gardée dans ce navigateur, et sera envoyée au retour de la connexion.",
    en: "The line was lost. What you typed is kept in this browser, and is sent when the line is back.",
  },
  restored: {
    ar: "استُرجع ما كتبتموه في هذا المتصفح ولم يكن قد حُفظ.",
    fr: "Votre saisie, gardée dans ce navigateur et non encore enregistrée, est rétablie.",
    en: "What you typed in this browser and was not saved is put back.",
  },
} as const satisfies Record<string, Text>;

const words = {
  choose: {
    ar: "اختاروا الملف، أو أفلتوه هنا",
    fr: "Choisir le fichier, ou le déposer ici",
    en: "Choose the file, or drop it here",
  },
  progress: { ar: "ما أُرسل من الملف", fr: "Part envoyée du fichier", en: "How much of the file is sent" },
  again: { ar: "إعادة المحاولة", fr: "Réessayer", en: "Try again" },
  older: {
    ar: "في هذا المتصفح كتابة لم تُحفظ، وقد حُفظت الاستمارة بعدها من مكان آخر.",
    fr: "Ce navigateur garde une saisie non enregistrée, et le formulaire a été enregistré ailleurs depuis.",
    en: "This browser keeps something typed that was not saved, and the form has been saved elsewhere since.",
  },
  restore: {
    ar: "استرجاع هذه الكتابة",
    fr: "Rétablir cette saisie",
    en: "Put back what was typed here",
  },
} as const satisfies Record<string, Text>;

/** What each thing that the script says is told by, as attributes that it reads. */
const toldIn = (language: Language): Readonly<Record<`data-${string}`, string>> =>
  Object.fromEntries(Object.entries(told).map(([name, text]) => [`data-${name}`, say(text, language)]));

/** What stands in a page for its script: nothing of it is seen where none runs. */
export const ForScript = ({ language }: Readonly<{ language: Language }>): VNode => (
  <>
    <div id="told" hidden {...toldIn(language)} />
    <template id="bringing">
      <div class="drop">
        <label>
          {say(words.choose, language)}
          <input type="file" />
        </label>
        <progress hidden max="100" value="0" aria-label={say(words.progress, language)} />
        <p class="says" role="status" />
        <button type="button" hidden class="button button-second">
          {say(words.again, language)}
        </button>
      </div>
    </template>
    <template id="restoring">
      <p class="notice notice-warn">
        {say(words.older, language)}{" "}
        <button type="button" class="button button-second">
          {say(words.restore, language)}
        </button>
      </p>
    </template>
  </>
);
