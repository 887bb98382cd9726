import type { VNode } from "preact";
import type { FileView } from "#contract/files/files";
import { purposeIn } from "#pages/desk/files/purposes";
import { Fact } from "#pages/desk/kit/fact";
import { type Frame, Framed } from "#pages/desk/kit/frame";
import { fileRefusals } from "#wording/file-refusals";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  stage: { ar: "الحالة", fr: "État", en: "Where it stands" },
  id: { ar: "رقم الوثيقة", fr: "Numéro de la pièce", en: "Number of the document" },
  type: { ar: "نوع الملف", fr: "Type de fichier", en: "Type of file" },
  size: { ar: "الحجم بالبايت", fr: "Taille en octets", en: "Size in bytes" },
  sha256: { ar: "بصمة SHA-256", fr: "Empreinte SHA-256", en: "SHA-256" },
  download: { ar: "تحميل الوثيقة", fr: "Télécharger la pièce", en: "Download the document" },
  receipt: { ar: "تحميل الوصل (JSON)", fr: "Télécharger le récépissé (JSON)", en: "Take the receipt (JSON)" },
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
  scanning: {
    ar: "توصلنا بها، ويجري البحث فيها عن البرمجيات الخبيثة. حدّثوا الصفحة بعد لحظات.",
    fr: "Reçue\u00a0; recherche de logiciels malveillants en cours. Actualisez cette page dans quelques instants.",
    en: "Received, and being scanned for malware. Look again in a moment.",
  },
  refused: { ar: "مرفوضة.", fr: "Refusée.", en: "Refused." },
};

type Told = Readonly<{ file: FileView; language: Language }>;

const Stage = ({ file: { stage, why }, language }: Told) => (
  <Fact name={words.stage} language={language}>
    {say(stages[stage], language)} {why && say(fileRefusals[why], language)}
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
    {(stage === "awaited" || stage === "scanning") && (
      <a href={`/desk/files/${id}`} class="button">
        {say(words.look, language)}
      </a>
    )}
    {stage === "accepted" && (
      <a href={`/desk/files/${id}/receipt`} download>
        {say(words.receipt, language)}
      </a>
    )}
    <a href="/desk/files/new">{say(words.another, language)}</a>
  </p>
);

/** A file: what it is for, where it stands, and the way to it once it is accepted. */
export const filePage = ({ frame, file }: Readonly<{ frame: Frame; file: FileView }>): VNode => {
  const { language } = frame;
  const facts: readonly (readonly [Text, string | number | undefined])[] = [
    [words.id, file.id],
    [words.type, file.type],
    [words.size, file.size],
    [words.sha256, file.sha256],
  ];
  return (
    <Framed frame={frame} title={purposeIn(file.purpose, language)}>
      <dl class="facts">
        <Stage file={file} language={language} />
        {facts.map(
          ([name, value]) =>
            value !== undefined && (
              <Fact key={name.en} name={name} language={language}>
                <bdi dir="ltr" class="hash">
                  {value}
                </bdi>
              </Fact>
            ),
        )}
      </dl>
      <Onwards file={file} language={language} />
    </Framed>
  );
};
