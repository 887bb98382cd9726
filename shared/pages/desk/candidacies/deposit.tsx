import type { ComponentChildren, VNode } from "preact";
import type { CandidacyView, DepositView } from "#contract/candidacies/candidacies";
import { Fact } from "#pages/desk/kit/fact";
import { ExactMoment } from "#pages/kit/moment";
import { fileRefusals } from "#wording/file-refusals";
import { type Language, say, type Text } from "#wording/wording";

const words = {
  receipt: { ar: "وصل الإيداع", fr: "Récépissé du dépôt", en: "Receipt of the deposit" },
  at: { ar: "وقت الإيداع", fr: "Déposé le", en: "Deposited on" },
  name: { ar: "اسم الملف", fr: "Nom du fichier", en: "Name of the file" },
  size: { ar: "الحجم بالبايت", fr: "Taille en octets", en: "Size in bytes" },
  pages: { ar: "عدد الصفحات", fr: "Nombre de pages", en: "Number of pages" },
  sha256: { ar: "بصمة SHA-256", fr: "Empreinte SHA-256", en: "SHA-256" },
  head: { ar: "بصمة رأس السجل", fr: "Empreinte de tête du registre", en: "Head hash of its record" },
  take: { ar: "تحميل الوصل (JSON)", fr: "Télécharger le récépissé (JSON)", en: "Take the receipt (JSON)" },
  read: { ar: "تحميل الوثيقة", fr: "Télécharger la pièce", en: "Download the document" },
} as const satisfies Record<string, Text>;

/** A file's name as it was told, kept apart from the words around it whichever way it is written. */
export const FileName = ({ children }: Readonly<{ children: ComponentChildren }>): VNode => (
  <bdi class="file-name">{children}</bdi>
);

const Hash = ({ children }: Readonly<{ children: ComponentChildren }>) => (
  <bdi dir="ltr" class="hash">
    {children}
  </bdi>
);

type Deposited = Readonly<{ deposit: DepositView; language: Language }>;

/** What a receipt tells, as far as it is known. */
type Facts = readonly (readonly [name: Text, value: VNode | number | undefined])[];

type Received = Readonly<{ facts: Facts; language: Language; children: ComponentChildren }>;

const Received = ({ facts, language, children }: Received) => (
  <details class="receipt">
    <summary>{say(words.receipt, language)}</summary>
    <dl class="facts">
      {facts.map(
        ([name, value]) =>
          value !== undefined && (
            <Fact key={name.en} name={name} language={language}>
              {value}
            </Fact>
          ),
      )}
    </dl>
    <p class="actions">{children}</p>
  </details>
);

/** The receipt of a file that was accepted: when it came, what it is, and by which hashes anyone can check it. */
export const Receipt = ({ deposit, language }: Deposited): VNode => {
  const { file, name, size, pages, sha256, cameAt, head } = deposit;
  const facts: Facts = [
    [words.at, cameAt && <ExactMoment at={cameAt} language={language} />],
    [words.name, <FileName>{name}</FileName>],
    [words.size, size],
    [words.pages, pages],
    [words.sha256, sha256 ? <Hash>{sha256}</Hash> : undefined],
    [words.head, head ? <Hash>{head}</Hash> : undefined],
  ];
  return (
    <Received facts={facts} language={language}>
      <a href={`/desk/files/${file}/receipt`}>{say(words.take, language)}</a>
      <a href={`/desk/files/${file}/content`}>{say(words.read, language)}</a>
    </Received>
  );
};

type FormDeposited = Readonly<{
  id: string;
  deposited: NonNullable<CandidacyView["form"]["deposited"]>;
  language: Language;
}>;

/** The receipt of a form: its words stand on the record of the candidacy, bound by the hash of its page. */
export const FormReceipt = ({ id, deposited: { at, size, sha256 }, language }: FormDeposited): VNode => {
  const facts: Facts = [
    [words.at, <ExactMoment at={at} language={language} />],
    [words.size, size],
    [words.sha256, <Hash>{sha256}</Hash>],
  ];
  return (
    <Received facts={facts} language={language}>
      <a href={`/desk/candidacies/${id}/record`}>{say(words.take, language)}</a>
    </Received>
  );
};

const told = {
  awaited: {
    ar: "لم يصل هذا الملف بعد. إذا انقطع إرساله، فاختاروه من جديد.",
    fr: "Ce fichier n’est pas encore arrivé. Si l’envoi a été interrompu, choisissez-le de nouveau.",
    en: "This file has not come yet. If its sending was interrupted, choose it again.",
  },
  scanning: {
    ar: "وصل هذا الملف، وهو في طور الفحص.",
    fr: "Ce fichier est arrivé\u00a0; il est en cours d’examen.",
    en: "This file has come, and is being examined.",
  },
  refused: { ar: "رُفض هذا الملف.", fr: "Ce fichier est refusé.", en: "This file is refused." },
} as const satisfies Record<string, Text>;

/** What has become of a file that doesn't count, or not yet. */
export const Underway = ({ deposit, language }: Deposited): VNode | null => {
  const { stage, why, name } = deposit;
  if (stage === "accepted") return null;
  return (
    <p class={stage === "refused" ? "notice notice-stop" : "notice notice-warn"}>
      <FileName>{name}</FileName>
      {" · "}
      {say(told[stage], language)} {why && say(fileRefusals[why], language)}
    </p>
  );
};
