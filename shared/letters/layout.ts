import { secretariatName } from "#letters/correspondents";
import { type Markup, markup } from "#letters/markup";
import type { Block, Fact, Message, Run } from "#letters/message";
import { directionOf, type Language, say } from "#wording/wording";

/** Inline, as mail clients drop style sheets; no side is named, so that each serves both directions. */
const styles = {
  page: "margin:0;padding:0;background:#eef1ef;color:#1c2420;font-family:'Segoe UI',Tahoma,'Noto Sans','Noto Sans Arabic',Arial,sans-serif;font-size:16px;line-height:1.6",
  sheet: "max-width:600px;margin:0 auto;background:#ffffff;border-top:6px solid #0b5a3c",
  part: "padding:24px 20px 8px",
  sender: "margin:0 0 4px;font-size:14px;color:#0b5a3c",
  title: "margin:0 0 24px;font-size:22px;line-height:1.35;font-weight:bold",
  heading: "margin:24px 0 8px;font-size:17px;font-weight:bold",
  paragraph: "margin:0 0 16px",
  note: "margin:0 0 20px;padding:14px 16px;background:#f1f6f3;border:1px solid #c3d6cb",
  typed:
    "margin:0 0 20px;padding:14px 16px;background:#f1f6f3;border:1px solid #c3d6cb;text-align:center;font-family:Consolas,Menlo,monospace;font-size:28px;font-weight:bold;letter-spacing:4px",
  facts: "margin:0 0 16px",
  name: "margin:0;font-size:14px;color:#56615b",
  value: "margin:0 0 12px;overflow-wrap:anywhere;word-break:break-word",
  list: "margin:0 0 20px;padding:0 26px",
  item: "margin:0 0 6px;overflow-wrap:anywhere",
  foot: "padding:16px 20px;border-top:1px solid #d5dcd8;font-size:13px;color:#56615b",
  link: "color:#0b5a3c",
  code: "font-family:Consolas,Menlo,monospace;font-size:12px;word-break:break-all",
} as const;

const writeRun = (run: Run, language: Language): Markup => {
  if (run.run === "address")
    return markup`<a href="${run.text}" style="${styles.link}"><bdi dir="ltr">${run.text}</bdi></a>`;
  if (run.run === "code") return markup`<bdi dir="ltr" style="${styles.code}">${run.text}</bdi>`;
  return run.language === language
    ? markup`${run.text}`
    : markup`<bdi lang="${run.language}" dir="${directionOf(run.language)}">${run.text}</bdi>`;
};

const writeFact = ({ name, value }: Fact, language: Language): Markup =>
  markup`<dt style="${styles.name}">${name}</dt><dd style="${styles.value}">${writeRun(value, language)}</dd>`;

const writeItem = (item: Run, language: Language): Markup =>
  markup`<li style="${styles.item}">${writeRun(item, language)}</li>`;

const writeBlock = (block: Block, language: Language): Markup => {
  switch (block.block) {
    case "paragraph":
      return markup`<p style="${styles.paragraph}">${block.text}</p>\n`;
    case "note":
      return markup`<p style="${styles.note}">${block.text}</p>\n`;
    case "code":
      return markup`<p style="${styles.typed}"><bdi dir="ltr">${block.text}</bdi></p>\n`;
    case "facts":
      return markup`<dl style="${styles.facts}">${block.facts.map((fact) => writeFact(fact, language))}</dl>\n`;
    case "list":
      return markup`<h2 style="${styles.heading}">${block.title}</h2>
<ol style="${styles.list}">${block.items.map((item) => writeItem(item, language))}</ol>\n`;
  }
};

/** The letter as an HTML page; language and direction stand on the sheet too, as some clients drop the `html` element. */
export const asHtml = ({ language, title, body, foot }: Message): string => {
  const direction = directionOf(language);
  const written = (blocks: readonly Block[]) => blocks.map((block) => writeBlock(block, language));
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body style="${styles.page}">
<div lang="${language}" dir="${direction}" style="${styles.sheet}">
<div style="${styles.part}">
<p style="${styles.sender}">${say(secretariatName, language)}</p>
<h1 style="${styles.title}">${title}</h1>
${written(body)}</div>
<div style="${styles.foot}">
${written(foot)}</div>
</div>
</body>
</html>
`.html;
};
