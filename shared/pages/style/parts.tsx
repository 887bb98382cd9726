/** What pages are made of: facts, lists, badges, notices, tables. */
export const parts = `
.badge { display: inline-block; padding: 0 var(--space-2); border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--sheet); color: var(--ink-soft); font-size: var(--step--1); font-weight: 400; line-height: 1.7; }
.badge-live { border-color: var(--green); background: var(--green-wash); color: var(--green-deep); font-weight: 700; }
.badge-warn { border-color: var(--amber); background: var(--amber-wash); color: var(--amber); }
.badge-stop { border-color: var(--red); background: var(--red-wash); color: var(--red); }
.facts { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: var(--space-2) var(--space-4); margin-block: 0 var(--space-4); }
.facts dt, .asides dt { font-weight: 700; color: var(--ink-soft); }
.facts dd, .asides dd { margin: 0; }
.facts > dd { grid-column: 2; }
.asides dd { margin-block-end: var(--space-3); }
.lines { list-style: none; padding-inline-start: 0; }
.lines > li { max-inline-size: none; padding-block: var(--space-3); border-block-end: 1px solid var(--line); }
.line-title { margin: 0; font-weight: 700; }
.line-more { margin: 0; color: var(--ink-soft); }
.next, .record { margin-block: var(--space-4); padding: var(--space-3) var(--space-4); background: var(--sheet); border: 1px solid var(--line); border-inline-start: 6px solid var(--green); }
.next h2, .record h2 { margin-block-start: 0; }
.next .lines > li { border: 0; padding-block: 0 var(--space-2); }
.agenda li, .steps li { padding-block: var(--space-1); }
.rule { padding-block: var(--space-3); border-block-end: 1px solid var(--line); }
.rule:target { background: var(--amber-wash); outline: var(--space-2) solid var(--amber-wash); }
.rules { padding: 0; list-style: none; }
.rules li { margin-block-end: var(--space-2); }
.rule h2 { margin-block-start: 0; font-size: var(--step-0); }
.notice { margin-block: 0 var(--space-4); padding: var(--space-3) var(--space-4); border: 1px solid var(--green); border-inline-start-width: 6px; background: var(--green-wash); }
.notice-warn { border-color: var(--amber); background: var(--amber-wash); }
.notice-stop { border-color: var(--red); background: var(--red-wash); }
.notice > :last-child { margin-block-end: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; margin-block: 0 var(--space-4); background: var(--sheet); }
td > .line-more { margin-block-start: var(--space-1); }
caption { text-align: start; font-weight: 700; padding-block: var(--space-2); }
th, td { padding: var(--space-2) var(--space-3); border: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { background: var(--green-wash); }
@media (max-width: 32rem) {
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dd { grid-column: 1; margin-block-end: var(--space-3); }
  .stacked thead { position: absolute; clip-path: inset(50%); block-size: 1px; overflow: hidden; }
  .stacked tr { display: block; margin-block-end: var(--space-3); padding: var(--space-2) var(--space-3); border: 1px solid var(--line); }
  .stacked th, .stacked td { display: block; padding: var(--space-1) 0; border: 0; }
  .stacked td[data-label]::before { content: attr(data-label); margin-inline-end: var(--space-2); color: var(--ink-soft); }
}
`;
