/** The desk's one style sheet: no side is named, so that it serves both directions. */
export const deskStyle = `
:root{--ink:#1c2420;--soft:#4c5751;--paper:#fff;--ground:#f3f6f4;--green:#0b5a3c;--deep:#083f2a;--line:#c3cfc8;--wrong:#a3161f;--pale:#fdf1f1;--focus:#ffbf47}
*,::before,::after{box-sizing:border-box}
html{font-family:"Noto Sans Arabic","Segoe UI",Tahoma,"Noto Sans",system-ui,sans-serif;font-size:100%;line-height:1.6;color:var(--ink);background:var(--ground);overflow-wrap:break-word}
body{margin:0;min-block-size:100vh;display:flex;flex-direction:column}
h1{font-size:1.75rem;line-height:1.35;margin-block:0 1.25rem}
h2{font-size:1.2rem;line-height:1.4;margin-block:0 .75rem}
a{color:var(--green)}
a:hover{color:var(--deep)}
:focus-visible{outline:3px solid var(--focus);outline-offset:1px;box-shadow:0 0 0 5px var(--ink)}
main:focus{outline:none}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-4rem;padding:.5rem 1rem;background:var(--paper);z-index:1}
.skip:focus{inset-block-start:.5rem}
.header{background:var(--green);color:#fff}
.header a{color:#fff;text-decoration:none}
.header a:hover{text-decoration:underline}
.width,.nav ul,.page,.footer p{inline-size:100%;max-inline-size:60rem;margin-inline:auto;padding-inline:1rem}
.width{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.25rem;padding-block:.75rem}
.site{margin:0;font-weight:700;font-size:1.1rem;flex:1 1 auto}
.languages,.worker{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem}
.quiet{font:inherit;color:inherit;background:none;border:0;padding:.25rem .125rem;min-block-size:1.75rem;cursor:pointer;text-decoration:underline;text-underline-offset:.2em}
.quiet[aria-current]{text-decoration:none;font-weight:700}
.nav{background:var(--deep)}
.nav ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;list-style:none;margin-block:0}
.nav a{display:block;padding-block:.6rem;border-block-end:3px solid transparent}
.nav a[aria-current]{border-color:#fff;font-weight:700}
.page{flex:1 0 auto;padding-block:2rem}
.page>section{margin-block:2rem}
.footer{border-block-start:1px solid var(--line);color:var(--soft);font-size:.9rem}
.card{background:var(--paper);border:1px solid var(--line);border-block-start:4px solid var(--green);padding:1.25rem}
.card :last-child{margin-block-end:0}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1rem}
.notice{background:#e8f3ec;border-inline-start:5px solid var(--green);padding:.75rem 1rem}
.error-summary{background:var(--pale);border:3px solid var(--wrong);padding:1rem 1.25rem;margin-block:0 1.5rem}
.error-summary a{color:var(--wrong)}
.error-summary ul{margin-block:0;padding-inline-start:1.25rem}
.error-summary :last-child{margin-block-end:0}
.cited{color:var(--soft)}
.form{max-inline-size:44rem}
fieldset{border:0;margin:0;padding:0;margin-block:0 2rem;min-inline-size:0}
legend{font-size:1.2rem;font-weight:700;padding:0;margin-block-end:.75rem}
.field{margin-block:0 1.25rem;min-inline-size:0}
.wrong{border-inline-start:5px solid var(--wrong);padding-inline-start:1rem}
label{display:block;font-weight:600}
.hint,.now{color:var(--soft);margin:0}
.now{border-inline-start:3px solid var(--focus);padding-inline-start:.5rem}
.field-error{color:var(--wrong);font-weight:600;margin:0}
input,textarea,select{font:inherit;color:inherit;inline-size:100%;min-block-size:2.75rem;padding:.4rem .6rem;margin-block-start:.35rem;border:2px solid var(--ink);border-radius:0;background:var(--paper)}
input[type=date],input[type=time],input[inputmode]{max-inline-size:14rem}
textarea{resize:vertical;line-height:1.6}
select{background:var(--paper);max-inline-size:100%}
.wrong input,.wrong textarea,.wrong select{border-color:var(--wrong)}
.wide{max-inline-size:none}
.of{margin-block:-1rem 1.25rem}
.choices{margin-block-end:1.5rem}
.choices.wrong{padding-inline-start:1rem}
.choice{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem;padding-block:.3rem}
.choice>label{padding-block:.55rem;font-weight:400}
.choice>.hint,.choice>.more{grid-column:2}
.choice>.more{border-inline-start:3px solid var(--line);padding-inline-start:1rem;margin-block:.35rem .5rem}
.choice:not(:has(>input:checked))>.more{display:none}
input[type=radio]{inline-size:1.5rem;block-size:1.5rem;min-block-size:0;margin:.6rem 0 0;padding:0;accent-color:var(--green)}
.sheet th[scope=row]{inline-size:33%}
.sheet .choices{margin:0}
.sheet .choices-in{display:flex;flex-wrap:wrap;gap:0 1.25rem}
.sheet .by{margin-block-start:.75rem}
.sheet tr:not(:has([value=represented]:checked)) .by{display:none}
.sheet,.page>section>.table{margin-block-end:1.5rem}
.who{display:block;font-weight:400;color:var(--soft)}
.one{border-inline-start:4px solid var(--line);padding-inline-start:1rem;margin-block-end:1.25rem}
.one>legend{font-size:1rem;float:inline-start;inline-size:100%}
.one>legend+*{clear:both}
.form>.actions{margin-block-start:1.75rem}
div.notice{margin-block:0 1.5rem}
.minutes div.notice{margin-block:.75rem}
.minutes-item{background:var(--paper);border:1px solid var(--line);border-block-start:4px solid var(--green);padding:1.25rem;margin-block-end:1.5rem}
.number{color:var(--soft);font-weight:400}
details{border:1px solid var(--line);padding:.5rem 1rem;margin-block-end:1rem;background:var(--paper)}
summary{cursor:pointer;font-weight:600;color:var(--green);padding-block:.35rem}
details[open]>summary{margin-block-end:.5rem}
details>.hint,.words>.hint{margin-block-end:.75rem}
.beside{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr);gap:1.5rem;align-items:start}
.quoted{margin:0 0 1.5rem;background:var(--paper);border:1px solid var(--line);border-inline-start:5px solid var(--green);padding:.75rem 1rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:0 1.25rem;align-items:end}
.warning{background:#fff6df;border-inline-start:5px solid var(--focus);padding:.75rem 1rem}
.steps ul{display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;list-style:none;margin-block:0 1rem;padding:0}
.steps a{display:inline-block;padding:.35rem .25rem;border-block-end:3px solid transparent}
.steps a[aria-current]{border-color:var(--green);font-weight:700;color:var(--ink);text-decoration:none}
.items{padding:0;margin:0;list-style:none}
.items>li{border-block-start:1px solid var(--line);padding-block-start:1rem}
.button{display:inline-block;font:inherit;font-weight:700;min-block-size:2.75rem;padding:.55rem 1.25rem;background:var(--green);color:#fff;border:2px solid var(--green);cursor:pointer;text-decoration:none;text-align:center}
.button:hover{background:var(--deep);border-color:var(--deep);color:#fff}
.button-second{background:var(--paper);color:var(--green)}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:1rem}
.visually-hidden{position:absolute;inline-size:1px;block-size:1px;padding:0;margin:-1px;overflow:hidden;clip-path:inset(50%);border:0}
.table{inline-size:100%;border-collapse:collapse;background:var(--paper)}
.table caption{text-align:start;color:var(--soft);padding-block-end:.5rem}
.table th,.table td{text-align:start;vertical-align:top;padding:.6rem .75rem;border:1px solid var(--line)}
.table thead th,.table .group th{background:#e8efeb}
.table td ul,.facts ul{margin:0;padding-inline-start:1.1rem}
.aside{font-weight:400}
.ways{list-style:none;padding:0;margin:0;display:grid;gap:.25rem}
.ways a{display:inline-block;padding-block:.35rem;font-weight:600}
.replies{list-style:none;padding:0;margin:0}
.reply{background:var(--paper);border:1px solid var(--line);padding:.75rem 1rem;margin-block-end:.75rem}
.reply p,.quoted p{margin-block:.15rem}
.minutes>ol{padding-inline-start:1.5rem}
.minutes h3{font-size:1.05rem;margin-block:1.25rem .5rem}
.minutes h4,.minutes h5{font-size:1rem;color:var(--soft);margin-block:.75rem 0}
.passage p{margin-block:.15rem .5rem}
.withheld{border-inline-start:5px solid var(--focus);padding-inline-start:1rem}
.badge{display:inline-block;padding:.05rem .6rem;border:1px solid currentColor;font-size:.9rem;font-weight:600;white-space:nowrap;color:#5b4300;background:#fff6df}
.badge.announced,.badge.sent,.badge.projected{white-space:normal}
.badge.late{color:#fff;background:var(--wrong)}
.badge.noticed,.badge.announced,.badge.sent{color:var(--deep);background:#e3f1e8}
.facts{margin-block:0 1.5rem}
.facts div{display:grid;grid-template-columns:minmax(8rem,13rem) 1fr;gap:0 1rem;padding-block:.5rem;border-block-end:1px solid var(--line)}
.facts dt{color:var(--soft)}
.facts dd{margin:0;overflow-wrap:anywhere}
@media (max-width:48rem){
.beside{display:block}
}
@media (max-width:34rem){
.facts div{grid-template-columns:1fr}
.table thead{position:absolute;clip-path:inset(50%);block-size:1px;overflow:hidden}
.table tr{display:block;border:1px solid var(--line);margin-block-end:.75rem;padding:.5rem .75rem}
.table th,.table td{display:block;border:0;padding:.1rem 0}
.table td[data-label]::before{content:attr(data-label);color:var(--soft);margin-inline-end:.5rem}
.table .group{border:0;margin:0;padding:0}
.table .group th{padding:.4rem .75rem}
}
@media print{.header,.nav,.form,.button{display:none}html{background:#fff}}
`;
