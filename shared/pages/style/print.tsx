/** On paper: the words, the addresses of outer links, nothing to press. */
export const print = `
@media print {
  @page { margin: 2cm; }
  body { background: none; color: #000000; font-size: 11pt; }
  .skip, .menu, .languages, .crumbs, .footing ul, .footing h2, .actions, .button { display: none; }
  .masthead { background: none; color: #000000; border-block-end: 1pt solid #000000; }
  .masthead a { color: #000000; }
  .inner, p, li, dd { max-inline-size: none; }
  a { color: inherit; text-decoration: none; }
  h1, h2, h3 { break-after: avoid; }
  li, dd, tr, .rule { break-inside: avoid; }
  pre { background: none; color: #000000; border: 1pt solid #000000; }
}
`;
