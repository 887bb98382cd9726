/** Tokens, type and what stands on every page. Logical sides alone, so that right-to-left needs no second sheet. */
export const base = `
:root {
  --paper: #fbfaf6;
  --sheet: #ffffff;
  --ink: #1b2420;
  --ink-soft: #4d5a54;
  --green: #0b5a3c;
  --green-deep: #07402b;
  --green-wash: #eaf3ee;
  --line: #cfd8d3;
  --line-strong: #6d7a73;
  --red: #a3172a;
  --red-wash: #fbecee;
  --amber: #6e4a00;
  --amber-wash: #fdf4df;
  --focus: #b35c00;
  --step--1: 0.875rem;
  --step-0: 1.0625rem;
  --step-1: 1.25rem;
  --step-2: 1.5rem;
  --step-3: clamp(1.75rem, 1.4rem + 1.5vw, 2.375rem);
  --space-1: 0.25rem;
  --space-2: 0.5rem;
  --space-3: 1rem;
  --space-4: 1.5rem;
  --space-5: 2.5rem;
  --measure: 46rem;
  --width: 64rem;
  --radius: 3px;
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 400 var(--step-0)/1.65 "Noto Sans Arabic", "Noto Sans", "Segoe UI", Tahoma, Arial, sans-serif;
}
:lang(ar) { line-height: 1.85; }
.inner { max-inline-size: var(--width); margin-inline: auto; padding-inline: var(--space-3); }
h1, h2, h3 { line-height: 1.35; margin-block: var(--space-5) var(--space-3); text-wrap: balance; }
h1 { font-size: var(--step-3); margin-block-start: var(--space-4); }
h2 { font-size: var(--step-2); padding-block-end: var(--space-1); border-block-end: 1px solid var(--line); }
h3 { font-size: var(--step-1); margin-block-start: var(--space-4); }
p, li, dd { max-inline-size: var(--measure); overflow-wrap: anywhere; }
p { margin-block: 0 var(--space-3); }
ul, ol { margin-block: 0 var(--space-3); padding-inline-start: 1.5em; }
li + li { margin-block-start: var(--space-1); }
a { color: var(--green); text-underline-offset: 0.2em; }
a:hover { color: var(--green-deep); text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
code, pre { font-family: ui-monospace, Consolas, Menlo, monospace; font-size: 0.9em; }
code { overflow-wrap: anywhere; }
pre { padding: var(--space-3); background: var(--ink); color: #ffffff; border-radius: var(--radius); white-space: pre-wrap; text-align: start; }
small, .mark { font-size: var(--step--1); color: var(--ink-soft); }
.lead { font-size: var(--step-1); }
.skip { position: absolute; inset-block-start: -10rem; inset-inline-start: var(--space-3); padding: var(--space-2) var(--space-3); background: var(--sheet); z-index: 1; }
.skip:focus { inset-block-start: var(--space-2); }
.masthead { background: var(--green); color: #ffffff; border-block-start: 4px solid var(--red); }
.masthead a { color: #ffffff; }
.masthead :focus-visible { outline-color: #ffffff; }
.bar { display: flex; flex-wrap: wrap; justify-content: space-between; gap: var(--space-2) var(--space-4); padding-block: var(--space-2); font-size: var(--step--1); }
.country { margin: 0; }
.languages ul, .menu ul, .crumbs ol, .years { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-3); list-style: none; margin-block: 0; padding-inline-start: 0; }
.languages li, .menu li, .crumbs li, .years li { margin: 0; }
.languages [aria-current] { font-weight: 700; text-decoration: none; }
.brand { display: inline-block; padding-block: var(--space-2) var(--space-3); text-decoration: none; }
.brand-name { display: block; font-size: var(--step-2); font-weight: 700; line-height: 1.4; }
.brand-line { display: block; }
.menu { background: var(--green-deep); }
.menu ul { padding-inline: var(--space-3); gap: 0 var(--space-4); }
.menu a { display: block; padding-block: var(--space-2); text-decoration: none; border-block-end: 4px solid transparent; }
.menu a:hover { text-decoration: underline; }
.menu [aria-current] { border-block-end-color: #ffffff; font-weight: 700; }
.crumbs { font-size: var(--step--1); padding-block-start: var(--space-3); color: var(--ink-soft); }
.crumbs li + li::before { content: "/"; padding-inline-end: var(--space-3); color: var(--line-strong); }
.footing { margin-block-start: var(--space-5); padding-block: var(--space-4); border-block-start: 4px solid var(--green); background: var(--sheet); font-size: var(--step--1); }
.footing h2 { margin-block-start: 0; font-size: var(--step-0); border: 0; }
`;
