/** What the desk adds to the one sheet: its frame, its larger forms, and how a meeting stands there. */
export const desk = `
.desk { min-block-size: 100vh; display: flex; flex-direction: column; }
.header { background: var(--green); color: #ffffff; border-block-start: 4px solid var(--red); }
.header a { color: #ffffff; text-decoration: none; }
.header a:hover { text-decoration: underline; }
.header :focus-visible { outline-color: #ffffff; }
.width, .nav ul, .page, .footer p { inline-size: 100%; max-inline-size: var(--width); margin-inline: auto; padding-inline: var(--space-3); }
.width { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-4); padding-block: var(--space-3); }
.site { margin: 0; font-size: var(--step-1); font-weight: 700; flex: 1 1 auto; }
form.languages, .worker { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-1) var(--space-3); }
.quiet { min-block-size: 1.75rem; padding: var(--space-1) 0.125rem; font: inherit; color: inherit; background: none; border: 0; cursor: pointer; text-decoration: underline; text-underline-offset: 0.2em; }
.quiet[aria-current] { text-decoration: none; font-weight: 700; }
.nav { background: var(--green-deep); }
.nav ul { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); list-style: none; margin-block: 0; }
.nav li { margin: 0; }
.nav a { display: block; padding-block: var(--space-2); border-block-end: 4px solid transparent; }
.nav a[aria-current] { border-color: #ffffff; font-weight: 700; }
.page { flex: 1 0 auto; padding-block: var(--space-4); }
.page > section { margin-block: var(--space-4); }
.page > h1 { margin-block-start: 0; }
.footer { border-block-start: 4px solid var(--green); background: var(--sheet); color: var(--ink-soft); font-size: var(--step--1); }
.footer p { margin-block: var(--space-3); }
.card { padding: var(--space-3) var(--space-4); background: var(--sheet); border: 1px solid var(--line); border-block-start: 4px solid var(--green); }
.card > h2 { margin-block-start: 0; border: 0; }
.card :last-child { margin-block-end: 0; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: var(--space-3); }
.cited { color: var(--ink-soft); }
.form { max-inline-size: var(--measure); }
.form.wide { max-inline-size: none; }
fieldset { min-inline-size: 0; margin: 0 0 var(--space-4); padding: 0; border: 0; }
legend { padding: 0; margin-block-end: var(--space-2); font-size: var(--step-1); font-weight: 700; }
label { display: block; font-weight: 700; }
.wrong { padding-inline-start: var(--space-3); border-inline-start: 5px solid var(--red); }
.wrong input, .wrong textarea, .wrong select { border-color: var(--red); }
.now { margin: 0; padding-inline-start: var(--space-2); border-inline-start: 3px solid var(--amber); color: var(--ink-soft); }
input[inputmode] { max-inline-size: 14rem; }
.of { margin-block: calc(-1 * var(--space-3)) var(--space-4); }
.choices { margin-block-end: var(--space-4); }
.choice { display: grid; grid-template-columns: auto 1fr; gap: 0 var(--space-2); align-items: start; padding-block: var(--space-1); }
.choice > label { padding-block: var(--space-2); font-weight: 400; }
.choice > .hint, .choice > .more { grid-column: 2; }
.choice > .more { margin-block: var(--space-1) var(--space-2); padding-inline-start: var(--space-3); border-inline-start: 3px solid var(--line); }
.choice:not(:has(> input:checked), :has(.now)) > .more { display: none; }
.choice > input { margin: 0.6rem 0 0; transform: none; }
.sheet th[scope="row"] { inline-size: 33%; }
.sheet .choices { margin: 0; }
.sheet .choices-in { display: flex; flex-wrap: wrap; gap: 0 var(--space-4); }
.sheet .by { margin-block-start: var(--space-3); }
.sheet tr:not(:has([value="represented"]:checked), :has(.by .now)) .by { display: none; }
.who { display: block; font-weight: 400; color: var(--ink-soft); }
.one { padding-inline-start: var(--space-3); border-inline-start: 4px solid var(--line); }
.one > legend { float: inline-start; inline-size: 100%; font-size: var(--step-0); }
.one > legend + * { clear: both; }
.form > .actions { margin-block-start: var(--space-4); }
.minutes div.notice { margin-block: var(--space-3); }
details > .hint, .words > .hint { margin-block-end: var(--space-3); }
.minutes-item { margin-block-end: var(--space-4); padding: var(--space-3) var(--space-4); background: var(--sheet); border: 1px solid var(--line); border-block-start: 4px solid var(--green); }
.minutes-item h2, .minutes-item h3 { margin-block-start: 0; }
.number { color: var(--ink-soft); font-weight: 400; }
details { margin-block-end: var(--space-3); padding: var(--space-2) var(--space-3); background: var(--sheet); border: 1px solid var(--line); }
summary { padding-block: var(--space-1); cursor: pointer; font-weight: 700; color: var(--green); }
details[open] > summary { margin-block-end: var(--space-2); }
.beside { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 2fr); gap: var(--space-4); align-items: start; }
.quoted { margin: 0 0 var(--space-4); padding: var(--space-3); background: var(--sheet); border: 1px solid var(--line); border-inline-start: 5px solid var(--green); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 0 var(--space-4); align-items: end; }
.warning { padding: var(--space-3); background: var(--amber-wash); border-inline-start: 5px solid var(--amber); }
nav.steps ul { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-4); list-style: none; margin-block: 0 var(--space-3); padding: 0; }
nav.steps a { display: inline-block; padding: var(--space-1); border-block-end: 3px solid transparent; }
nav.steps a[aria-current] { border-color: var(--green); font-weight: 700; color: var(--ink); text-decoration: none; }
.items { margin: 0; padding: 0; list-style: none; }
.items > li { max-inline-size: none; padding-block-start: var(--space-3); border-block-start: 1px solid var(--line); }
.table .group th { background: var(--green-wash); }
.table td ul, .facts ul { margin: 0; padding-inline-start: 1.1rem; }
.aside { font-weight: 400; }
.ways { display: grid; gap: var(--space-1); margin: 0; padding: 0; list-style: none; }
.ways a { display: inline-block; padding-block: var(--space-1); font-weight: 700; }
.replies { margin: 0; padding: 0; list-style: none; }
.reply { max-inline-size: none; margin-block-end: var(--space-3); padding: var(--space-2) var(--space-3); background: var(--sheet); border: 1px solid var(--line); }
.reply p { margin-block: var(--space-1); }
.minutes > ol { padding-inline-start: 1.5rem; }
.minutes h4, .minutes h5 { margin-block: var(--space-3) 0; font-size: var(--step-0); color: var(--ink-soft); }
.passage p { margin-block: var(--space-1) var(--space-2); }
.withheld { padding-inline-start: var(--space-3); border-inline-start: 5px solid var(--amber); }
.badge.late { border-color: var(--red); background: var(--red-wash); color: var(--red); font-weight: 700; }
.badge.projected { border-color: var(--amber); background: var(--amber-wash); color: var(--amber); }
.badge.noticed, .badge.announced, .badge.sent { border-color: var(--green); background: var(--green-wash); color: var(--green-deep); }
.facts:has(> div) { display: block; }
.facts > div { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: 0 var(--space-3); padding-block: var(--space-2); border-block-end: 1px solid var(--line); }
.part { margin-block: var(--space-4); }
.part > h3 { margin-block: 0 var(--space-1); }
.part > .state, .part > .bring { margin-block-start: var(--space-2); }
.part .state > p { margin-block: 0 var(--space-2); }
.part.over { outline: 3px dashed var(--green); outline-offset: 2px; }
.drop { margin-block-start: var(--space-3); padding: var(--space-3); border: 2px dashed var(--line-strong); border-radius: var(--radius); }
.drop input[type="file"] { border: 0; padding-inline: 0; }
.drop > .says { margin-block: var(--space-2) 0; }
progress { display: block; inline-size: 100%; block-size: 1rem; margin-block-start: var(--space-2); accent-color: var(--green); }
[hidden] { display: none !important; }
.receipt .facts { margin-block-end: var(--space-2); }
.hash { overflow-wrap: anywhere; font-family: ui-monospace, Consolas, Menlo, monospace; font-size: 0.9em; }
.file-name { font-weight: 700; overflow-wrap: anywhere; }
.as-typed { white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 48rem) { .beside { display: block; } }
@media (max-width: 34rem) {
  .facts > div { grid-template-columns: 1fr; }
  .desk .table thead { position: absolute; clip-path: inset(50%); block-size: 1px; overflow: hidden; }
  .desk .table tr { display: block; margin-block-end: var(--space-3); padding: var(--space-2) var(--space-3); border: 1px solid var(--line); }
  .desk .table th, .desk .table td { display: block; inline-size: auto; padding: 0.1rem 0; border: 0; }
  .desk .table td[data-label]::before { content: attr(data-label); margin-inline-end: var(--space-2); color: var(--ink-soft); }
  .desk .table .group { margin: 0; padding: 0; border: 0; }
  .desk .table .group th { padding: var(--space-2) var(--space-3); }
}
@media print { .header, .nav, .form { display: none; } }
`;
