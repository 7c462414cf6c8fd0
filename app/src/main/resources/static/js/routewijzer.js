// Small help in the page. Everything works without it; nothing is kept in the browser.
(() => {
  'use strict';

  // "/" goes to the search box, Escape leaves it.
  const zoek = document.getElementById('zoek');
  document.addEventListener('keydown', (toets) => {
    const typt = toets.target.closest('input, textarea, select');
    if (toets.key === '/' && !typt && zoek && !toets.ctrlKey && !toets.metaKey && !toets.altKey) {
      toets.preventDefault();
      zoek.focus();
    } else if (toets.key === 'Escape' && toets.target === zoek) {
      document.getElementById('gevonden').replaceChildren();
      zoek.value = '';
    }
  });

  // Up and down go from row to row of a list; Enter follows the link that has the focus.
  document.addEventListener('keydown', (toets) => {
    const kant = { ArrowUp: 'previousElementSibling', ArrowDown: 'nextElementSibling' }[toets.key];
    const link = kant && toets.target.closest('[data-pijlen] tbody tr')?.[kant]?.querySelector('a');
    if (link) { toets.preventDefault(); link.focus(); }
  });

  // On a phone the steps start folded, so that writing comes first.
  if (matchMedia('(max-width: 800px)').matches) document.querySelectorAll('[data-dichtopsmal]').forEach((d) => { d.open = false; });

  // Faults get the focus, so that nobody has to look for them.
  document.getElementById('fouten')?.focus();

  // A second click on a button does not send a form twice.
  document.addEventListener('submit', (poging) => {
    if (poging.target.dataset.verzonden) {
      poging.preventDefault();
    } else if (poging.target.method === 'post' && !poging.defaultPrevented && !poging.target.closest('[hx-post]')) {
      poging.target.dataset.verzonden = 'ja';
    }
  });
  addEventListener('pageshow', () => document.querySelectorAll('form[data-verzonden]').forEach((f) => delete f.dataset.verzonden));

  // The same page in another language does not take along what was typed: that is asked first.
  let getypt = false;
  document.addEventListener('input', ({ target }) => { getypt ||= target.form?.method === 'post'; });
  document.addEventListener('click', (klik) => {
    const talen = klik.target.closest('[data-kwijt] a')?.closest('[data-kwijt]');
    if (talen && getypt && !confirm(talen.dataset.kwijt)) klik.preventDefault();
  });

  // One more row, without a round to the server.
  document.addEventListener('click', (klik) => {
    const knop = klik.target.closest('[data-voegtoe]');
    if (!knop) return;
    klik.preventDefault();
    const rijen = document.getElementById(knop.dataset.voegtoe);
    const laatste = rijen.querySelector('[role=group]:last-of-type');
    const nieuw = laatste.cloneNode(true);
    const nummer = rijen.querySelectorAll('[role=group]').length;
    nieuw.setAttribute('aria-label', nieuw.getAttribute('aria-label').replace(/\d+/, nummer + 1));
    nieuw.querySelectorAll('[id]').forEach((veld) => { veld.id = veld.name + '-' + nummer; if (veld.tagName === 'INPUT') veld.value = ''; });
    nieuw.querySelectorAll('label').forEach((label, i) => { label.htmlFor = nieuw.querySelectorAll('[id]')[i].id; });
    laatste.after(nieuw);
    nieuw.querySelector('input').focus();
  });

  // A text to take along: copied or printed.
  document.querySelectorAll('[data-alleenjs]').forEach((deel) => { deel.hidden = false; });
  document.addEventListener('click', async ({ target }) => {
    if (target.closest('[data-druk]')) print();
    const knop = target.closest('[data-kopieer]');
    if (!knop) return;
    const tekst = document.getElementById(knop.dataset.kopieer);
    tekst.select();
    try { await navigator.clipboard.writeText(tekst.value); } catch { document.execCommand('copy'); }
    knop.textContent = knop.dataset.gekopieerd;
  });

  // Drafts: kept within two seconds after a key; the page says so only when the server said so.
  const formulier = document.querySelector('form[data-concept]');
  if (!formulier) return;
  const melding = document.getElementById('bewaard');
  const wacht = 800;
  const opnieuw = 3000;
  let nummer = Number(formulier.elements.volgnummer.value);
  let vuil = false;
  let bezig = null;
  let klok = 0;
  let klaar = false;

  // Said again only when it is something else: a link in it keeps the focus, and a screen reader does not repeat itself.
  const zeg = (soort, tekst, link = '') => {
    if (melding.textContent === tekst + link) return;
    melding.className = 'rw-bewaard' + (soort ? ' rw-bewaard--' + soort : '');
    melding.textContent = tekst;
    if (link) melding.append(Object.assign(document.createElement('a'), { href: '/inloggen', target: '_blank', className: 'nl-link', textContent: link }));
  };
  const later = (na) => { clearTimeout(klok); klok = setTimeout(() => (bezig ? later(wacht) : bewaar()), na); };

  async function vernieuwSleutel() {
    const antwoord = await fetch('/sessie', { headers: { 'X-Requested-With': 'fetch' } });
    if (!antwoord.ok) return false;
    const sleutel = await antwoord.text();
    document.querySelectorAll('input[name=_csrf]').forEach((veld) => { veld.value = sleutel; });
    return true;
  }

  async function stuur() {
    const velden = new URLSearchParams(new FormData(formulier));
    nummer = Math.max(nummer + 1, Date.now());
    velden.set('volgnummer', nummer);
    return fetch(formulier.dataset.concept, { method: 'POST', body: velden, headers: { 'X-Requested-With': 'fetch' } });
  }

  // One at a time; true when what was typed until then is kept.
  const bewaar = () => (bezig ??= bewaarNu().finally(() => { bezig = null; }));

  async function bewaarNu() {
    vuil = false;
    try {
      let antwoord = await stuur();
      if ((antwoord.status === 401 || antwoord.status === 403) && await vernieuwSleutel()) antwoord = await stuur();
      if (antwoord.ok) {
        formulier.elements.volgnummer.value = nummer;
        const tijd = await antwoord.text();
        if (!vuil) zeg('ja', melding.dataset.bewaard + ' ' + tijd);
        return true;
      }
      if (antwoord.status === 404) {
        zeg('fout', melding.dataset.weg);
        vuil = true;
        return false;
      }
      if (antwoord.status === 409) {
        zeg('fout', melding.dataset.afgerond);
        return true;
      }
      if (antwoord.status !== 401 && antwoord.status !== 403) throw new Error(String(antwoord.status));
      zeg('fout', melding.dataset.verlopen + ' ', melding.dataset.inloggen);
    } catch {
      zeg('fout', melding.dataset.mislukt);
    }
    vuil = true;
    later(opnieuw);
    return false;
  }

  document.addEventListener('input', (bron) => {
    if (bron.target.form !== formulier) return;
    vuil = true;
    zeg('', melding.dataset.nogniet);
    later(wacht);
  });
  // What was typed last is kept before the form goes: an ended session or a lost connection takes nothing along.
  formulier.addEventListener('submit', async (poging) => {
    klaar = !vuil && !bezig;
    if (klaar) { clearTimeout(klok); return; }
    poging.preventDefault();
    await bezig;
    if (!vuil || await bewaar()) formulier.requestSubmit(poging.submitter);
    else melding.scrollIntoView({ block: 'nearest' });
  });
  addEventListener('pageshow', () => { klaar = false; });
  addEventListener('beforeunload', (weg) => { if (vuil && !klaar) weg.preventDefault(); });
})();
