/*
 * Rebuilds ../resources/static/stijl/{nlds.css,HERKOMST.md,LICENSE-NLDS.md} from the pinned packages:
 *   npm ci --ignore-scripts && node bundel.mjs
 * What it does, and nothing else:
 *   1. keeps a rule only when every class in its selector is in KLASSEN (what our pages use);
 *   2. resolves var(--token, fallback) against the tokens that thema-routewijzer.css defines: a defined token loses its
 *      fallback, an undefined one is replaced by its fallback, a declaration without either goes.
 * Class names, property order and values stay those of NL Design System.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postcss from 'postcss';
import valueParser from 'postcss-value-parser';

const hier = dirname(fileURLToPath(import.meta.url));
const stijl = join(hier, '../resources/static/stijl');
const lees = (...p) => readFileSync(join(...p), 'utf8');

const KLASSEN = new Set(`
nl-button nl-button--primary nl-button--secondary nl-button--subtle nl-button--busy
nl-code
nl-data-badge
nl-heading nl-heading--level-1 nl-heading--level-2 nl-heading--level-3
nl-link
nl-number-badge nl-number-badge__hidden-label
nl-paragraph nl-paragraph--lead
nl-skip-link nl-skip-link--visible-on-focus
utrecht-alert utrecht-alert__content utrecht-alert__message utrecht-alert--info utrecht-alert--ok utrecht-alert--warning utrecht-alert--error
utrecht-breadcrumb-nav utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol utrecht-breadcrumb-nav__item utrecht-breadcrumb-nav__link
utrecht-button-group
utrecht-checkbox utrecht-checkbox--html-input
utrecht-form-field utrecht-form-field--invalid
utrecht-form-field-description
utrecht-form-field-error-message
utrecht-form-fieldset utrecht-form-fieldset--html-fieldset utrecht-form-fieldset--invalid utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend
utrecht-form-label utrecht-form-label--checkbox utrecht-form-label--radio
utrecht-page-footer utrecht-page-footer__content
utrecht-page-header utrecht-page-header__content
utrecht-radio-button utrecht-radio-button--html-input
utrecht-select utrecht-select--html-select
utrecht-table utrecht-table--html-table utrecht-table__caption
utrecht-textarea utrecht-textarea--html-textarea
utrecht-textbox utrecht-textbox--html-input
`.trim().split(/\s+/));

/* Selectors we never need: read-only and HTML5 :invalid states, :active twins of :hover, and `appearance: none` for select
   (its arrow would need a data: image, which the CSP refuses). */
const WEG = /:read-only|:user-invalid|:invalid(?!\w)|\[pattern=|\[type=(?:password|url|email|number)|inputMode=|:active|figcaption|tfoot|html-table > tr|thead > tr > td|> \*|:not\(\[multiple|input :focus/;

const pkg = JSON.parse(lees(hier, 'package.json'));
const namen = Object.keys(pkg.devDependencies).filter((n) => n.startsWith('@')).sort();
const thema = postcss.parse(lees(stijl, 'thema-routewijzer.css'));
const tokens = new Set();
thema.walkDecls(/^--/, (d) => tokens.add(d.prop));
const gebruikt = new Set();
const rechten = new Set();

function snoei(root) {
  root.walkComments((c) => { for (const m of c.text.matchAll(/Copyright \(c\).*/g)) rechten.add(m[0]); c.remove(); });
  root.walkRules((r) => {
    r.selectors = r.selectors.filter((s) => !WEG.test(s) && (s.match(/\.[\w-]+/g) ?? []).every((k) => KLASSEN.has(k.slice(1))));
    if (r.selectors.every((s) => !s.trim())) r.remove();
  });
  for (let veranderd = true; veranderd; ) {
    veranderd = false;
    const prive = new Set();
    root.walkDecls(/^--/, (d) => prive.add(d.prop));
    root.walkDecls((d) => {
      const nieuw = los(d.value, prive);
      if (nieuw === null) { d.remove(); veranderd = true; }
      else if (nieuw !== d.value) { d.value = nieuw; veranderd = true; }
    });
    /* a custom property that nothing reads */
    const tekst = root.toString();
    root.walkDecls(/^--(?:_|utrecht|nl)/, (d) => {
      if (!new RegExp(`var\\(\\s*${d.prop}\\b(?!-)`).test(tekst)) { d.remove(); veranderd = true; }
    });
    root.walkDecls('border-color', (d) => { if (d.value === '0') d.remove(); });
    root.walkRules((r) => { if (!r.nodes.length) r.remove(); });
    root.walkAtRules((r) => { if (r.nodes && !r.nodes.length) r.remove(); });
  }
  root.walkDecls((d) => { for (const m of d.value.matchAll(/var\((--[\w-]+)/g)) gebruikt.add(m[1]); });
}

/** The value with every var() resolved as far as the theme allows; null when it cannot have a value. */
function los(waarde, prive) {
  const v = valueParser(waarde);
  let leeg = 0;
  const werk = (nodes) => nodes.flatMap((n) => {
    if (n.type !== 'function') return [n];
    if (n.value !== 'var') { n.nodes = werk(n.nodes); return [n]; }
    const naam = n.nodes.find((x) => x.type === 'word').value;
    const komma = n.nodes.findIndex((x) => x.type === 'div' && x.value === ',');
    const voor = leeg;
    const terugval = komma < 0 ? null : werk(n.nodes.slice(komma + 1));
    const stuk = leeg > voor;
    if (tokens.has(naam) || prive.has(naam)) leeg = voor;
    if (tokens.has(naam)) { n.nodes = [{ type: 'word', value: naam }]; n.before = n.after = ''; return [n]; }
    if (prive.has(naam)) {
      n.nodes = [{ type: 'word', value: naam }, ...(terugval?.length && !stuk ? [{ type: 'div', value: ',', before: '', after: '' }, ...terugval] : [])];
      n.before = n.after = '';
      return [n];
    }
    if (terugval?.length) return terugval;
    leeg++;
    return [];
  });
  const uit = valueParser.stringify(werk(v.nodes)).replace(/\s+/g, ' ').trim();
  return leeg || uit === 'var()' ? null : uit.replace('calc(0 * 0)', '0');
}

const compact = (root) => {
  root.walk((n) => {
    n.raws.before = n.parent === root ? '\n' : '';
    n.raws.between = n.type === 'decl' ? ':' : '';
    if (n.nodes) { n.raws.after = ''; n.raws.semicolon = false; }
    if (n.type === 'atrule') n.raws.afterName = ' ';
    if (n.type === 'rule') n.selector = n.selectors.map((s) => s.replace(/\s+/g, ' ').replace(/ ?> ?/g, '>')).join(',');
  });
  return root.toString().trim();
};

let css = '/* NL Design System, single components; modified (shortened by frontend/bundel.mjs to what our pages use), November 2026.\n   Licensed under the EUPL-1.2 (LICENSE-NLDS.md). Origin and versions: HERKOMST.md. Do not edit by hand.\n';
let delen = '';
const rijen = [];
for (const naam of namen) {
  const p = JSON.parse(lees(hier, 'node_modules', naam, 'package.json'));
  if (p.version !== pkg.devDependencies[naam]) throw new Error(`${naam}: ${p.version} is not the pinned version`);
  if (p.license !== 'EUPL-1.2' && p.license !== 'MIT') throw new Error(`${naam}: licence ${p.license}`);
  const bestand = naam.startsWith('@utrecht') ? 'dist/index.css' : `dist/${naam.split('/')[1].replace(/-css$/, '')}.css`;
  const root = postcss.parse(lees(hier, 'node_modules', naam, bestand).replace(/\/\*# sourceMappingURL.*?\*\//, ''));
  snoei(root);
  const kort = naam.replace('@nl-design-system-candidate/', 'nl/').replace('@utrecht/', 'utrecht/');
  css += `   ${naam} ${p.version} ${p.license}\n`;
  delen += `/* ${kort} */\n${compact(root)}\n`;
  rijen.push(`| ${naam} | ${p.version} | ${p.license} | ${bestand} |`);
}
writeFileSync(join(stijl, 'nlds.css'), `${css}   ${[...rechten].sort().join('\n   ')}\n*/\n${delen}`);
writeFileSync(join(stijl, 'LICENSE-NLDS.md'), lees(hier, 'node_modules/@nl-design-system-candidate/button-css/LICENSE.md'));
writeFileSync(join(stijl, 'HERKOMST.md'), `# Herkomst van nlds.css

\`nlds.css\` is made by \`frontend/bundel.mjs\` from the packages below (npm, pinned). Only the rules whose classes our pages
use are kept and \`var()\` fallbacks are resolved against the tokens of \`thema-routewijzer.css\`; class names and values are
unchanged. The copyright notices stand at the top of that file. Licence text: \`LICENSE-NLDS.md\`. The other files in this folder are our own.

| package | version | licence | file used |
|---|---|---|---|
${rijen.join('\n')}

Repeat: \`cd app/src/main/frontend && npm ci --ignore-scripts && node bundel.mjs\`
`);

/* Every theme defines the same tokens, and only tokens that are read somewhere. */
const eigen = lees(stijl, 'routewijzer.css');
for (const m of eigen.matchAll(/var\((--[\w-]+)/g)) gebruikt.add(m[1]);
for (const t of ['thema-routewijzer.css', 'thema-zeeblauw.css']) {
  let tekst = '';
  try { tekst = lees(stijl, t); } catch { continue; }
  const root = postcss.parse(tekst);
  const set = new Set(), zelf = new Set();
  root.walkDecls((d) => { set.add(d.prop); for (const m of d.value.matchAll(/var\((--[\w-]+)/g)) zelf.add(m[1]); });
  const ongelezen = [...set].filter((x) => !gebruikt.has(x) && !zelf.has(x));
  const mist = [...gebruikt, ...zelf].filter((x) => !set.has(x) && !x.startsWith('--_') && !eigen.includes(`${x}:`));
  const anders = [...tokens].filter((x) => !set.has(x)).concat([...set].filter((x) => !tokens.has(x)));
  if (ongelezen.length) console.log(t, 'defines but nobody reads:', ongelezen.join(' '));
  if (mist.length) { console.log(t, 'read but not defined:', [...new Set(mist)].join(' ')); process.exitCode = 1; }
  if (anders.length) { console.log(t, 'differs from thema-routewijzer:', anders.join(' ')); process.exitCode = 1; }
}
