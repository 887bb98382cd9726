/** Forms, their buttons, and what is told when something in them can't be taken. */
export const forms = `
.field { margin-block: 0 var(--space-4); padding: 0; border: 0; min-inline-size: 0; }
.field > label, .field > legend, .label { display: block; padding: 0; font-weight: 700; }
.hint { display: block; margin: 0; color: var(--ink-soft); font-size: var(--step--1); }
.field-error { display: block; margin: 0; color: var(--red); font-weight: 700; }
.field:has(.field-error) { padding-inline-start: var(--space-3); border-inline-start: 5px solid var(--red); }
input, select, textarea { font: inherit; color: inherit; }
input:not([type="checkbox"], [type="radio"]), select, textarea {
  display: block;
  inline-size: 100%;
  max-inline-size: var(--measure);
  min-block-size: 2.75rem;
  padding: var(--space-2);
  background: var(--sheet);
  border: 2px solid var(--line-strong);
  border-radius: var(--radius);
}
input[type="date"], input[type="time"], .short { max-inline-size: 14rem; }
textarea { min-block-size: 7rem; resize: vertical; }
[aria-invalid="true"] { border-color: var(--red); }
.choice { display: flex; gap: var(--space-2); align-items: baseline; padding-block: var(--space-1); }
.choice input { inline-size: 1.375rem; block-size: 1.375rem; flex: none; accent-color: var(--green); transform: translateY(0.25rem); }
.button {
  display: inline-block;
  min-block-size: 2.75rem;
  padding: var(--space-2) var(--space-4);
  font: inherit;
  font-weight: 700;
  text-decoration: none;
  color: #ffffff;
  background: var(--green);
  border: 2px solid var(--green);
  border-radius: var(--radius);
  cursor: pointer;
}
.button:hover { background: var(--green-deep); color: #ffffff; }
.button-second { background: var(--sheet); color: var(--green); }
.button-second:hover { background: var(--green-wash); color: var(--green-deep); }
.button-stop { background: var(--red); border-color: var(--red); }
.actions { display: flex; flex-wrap: wrap; gap: var(--space-3); align-items: center; margin-block: var(--space-4); }
.error-summary { margin-block: 0 var(--space-4); padding: var(--space-3) var(--space-4); border: 4px solid var(--red); background: var(--sheet); }
.error-summary h2 { margin-block: 0 var(--space-2); border: 0; font-size: var(--step-1); }
.error-summary a { color: var(--red); font-weight: 700; }
.visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
