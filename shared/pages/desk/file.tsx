import type { VNode } from "preact";
import type { FileView } from "#contract/files";
import { Fact } from "#pages/desk/fact";
import { type Frame, Framed } from "#pages/desk/frame";
import { purposeIn } from "#pages/desk/purposes";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  stage: { ar: "الحالة", fr: "État", en: "Where it stands" },
  id: { ar: "رقم الوثيقة", fr: "Numéro de la pièce", en: "Number of the document" },
  type: { ar: "نوع الملف", fr: "Type de fichier", en: "Type of file" },
  size: { ar: "الحجم بالبايت", fr: "Taille en octets", en: "Size in bytes" },
  sha256: { ar: "بصمة SHA-256", fr: "Empreinte SHA-256", en: "SHA-256" },
  download: { ar: "تحميل الوثيقة", fr: "Télécharger la pièce", en: "Download the document" },
  look: { ar: "تحديث الصفحة", fr: "Actualiser cette page", en: "Look again" },
  another: { ar: "إيداع وثيقة أخرى", fr: "Déposer une autre pièce", en: "Bring another document" },
} as const satisfies Record<string, Text>;

const stages: Readonly<Record<FileView["stage"], Text>> = {
  awaited: {
    ar: "في طور الفحص. حدّثوا الصفحة بعد لحظات.",
    fr: "En cours de vérification. Actualisez cette page dans quelques instants.",
    en: "Being checked. Look again in a moment.",
  },
  accepted: {
    ar: "مقبولة: يمكن الإحالة عليها برقمها.",
    fr: "Admise\u00a0: elle peut être citée par son numéro.",
    en: "Accepted: it can be cited by its number.",
  },
  refused: { ar: "مرفوضة.", fr: "Refusée.", en: "Refused." },
};

const reasons: Readonly<Record<NonNullable<FileView["why"]>, Text>> = {
  "not-its-type": {
    ar: "محتوى الملف لا يطابق النوع المعلن، أو أنه غير كامل، أو أضيف إليه شيء آخر.",
    fr: "Le contenu du fichier n’est pas du type annoncé, est incomplet, ou comporte des éléments ajoutés.",
    en: "What the file holds is not of the type announced, is incomplete, or has something added to it.",
  },
  "not-its-size": {
    ar: "حجم الملف لا يطابق الحجم المعلن.",
    fr: "La taille du fichier n’est pas celle annoncée.",
    en: "The file is not of the size announced.",
  },
  "not-its-hash": {
    ar: "محتوى الملف لا يطابق البصمة المعلنة.",
    fr: "Le contenu du fichier ne correspond pas à l’empreinte annoncée.",
    en: "What the file holds does not match the hash announced.",
  },
  "never-came": {
    ar: "لم يصل الملف في الأجل المحدد. يرجى إيداعه من جديد.",
    fr: "Le fichier n’est pas parvenu à temps. Veuillez le déposer de nouveau.",
    en: "The file did not come in time. Please bring it again.",
  },
};

type Told = Readonly<{ file: FileView; language: Language }>;

const Stage = ({ file: { stage, why }, language }: Told) => (
  <Fact name={words.stage} language={language}>
    {say(stages[stage], language)} {why && say(reasons[why], language)}
  </Fact>
);

/** What can be done about a file as it stands. */
const Onwards = ({ file: { id, stage }, language }: Told) => (
  <p class="actions">
    {stage === "accepted" && (
      <a href={`/desk/files/${id}/content`} class="button">
        {say(words.download, language)}
      </a>
    )}
    {stage === "awaited" && (
      <a href={`/desk/files/${id}`} class="button">
        {say(words.look, language)}
      </a>
    )}
    <a href="/desk/files/new">{say(words.another, language)}</a>
  </p>
);

/** A file: what it is for, where it stands, and the way to it once it is accepted. */
export const filePage = ({ frame, file }: Readonly<{ frame: Frame; file: FileView }>): VNode => {
  const { language } = frame;
  const facts: readonly (readonly [Text, string | number])[] = [
    [words.id, file.id],
    [words.type, file.type],
    [words.size, file.size],
    [words.sha256, file.sha256],
  ];
  return (
    <Framed frame={frame} title={purposeIn(file.purpose, language)}>
      <dl class="facts">
        <Stage file={file} language={language} />
        {facts.map(([name, value]) => (
          <Fact key={name.en} name={name} language={language}>
            <bdi dir="ltr" class="hash">
              {value}
            </bdi>
          </Fact>
        ))}
      </dl>
      <Onwards file={file} language={language} />
    </Framed>
  );
};
