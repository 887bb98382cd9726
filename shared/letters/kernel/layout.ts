import { writeBlocks } from "#letters/kernel/block-markup";
import { secretariatName } from "#letters/kernel/correspondents";
import { markup } from "#letters/kernel/markup";
import type { Message } from "#letters/kernel/message";
import { styles } from "#letters/kernel/styles";
import { directionOf, say } from "#wording/wording";

/** The letter as an HTML page; language and direction stand on the sheet too, as some clients drop the `html` element. */
export const asHtml = ({ language, title, body, foot }: Message): string => {
  const direction = directionOf(language);
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body style="${styles.page}">
<div lang="${language}" dir="${direction}" style="${styles.sheet}">
<div style="${styles.part}">
<p style="${styles.sender}">${say(secretariatName, language)}</p>
<h1 style="${styles.title}">${title}</h1>
${writeBlocks(body, language)}</div>
<div style="${styles.foot}">
${writeBlocks(foot, language)}</div>
</div>
</body>
</html>
`.html;
};
