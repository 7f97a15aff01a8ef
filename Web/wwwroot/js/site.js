// What JavaScript adds; every page works without it.
(function () {
  'use strict';

  // On a phone the menu starts closed.
  const menu = document.getElementById('menu-knop');
  const smal = window.matchMedia('(max-width: 900px)');
  if (menu && smal.matches) menu.open = false;
  smal.addEventListener('change', () => { if (menu) menu.open = !smal.matches; });

  // After a refused form the summary gets the focus, so that a screen reader starts there.
  document.getElementById('foutoverzicht')?.focus();

  // A team's session of thirty minutes: how far the clock is, kept for this tab only, and whether the pace fits.
  document.querySelectorAll('[data-sessieklok]').forEach(klok => {
    const sleutel = 'sessie-begin';
    const nr = Number(klok.dataset.nr);
    let begin = Number(sessionStorage.getItem(sleutel));
    if (!begin || nr === 1) { begin = Date.now(); sessionStorage.setItem(sleutel, String(begin)); }
    const toon = () => {
      const minuten = Math.floor((Date.now() - begin) / 60000);
      const verwacht = Math.floor((nr - 1) * Number(klok.dataset.sessieklok) / 60);
      klok.textContent = `${minuten} van 30 minuten` + (minuten > verwacht + 3 ? ' · iets sneller mag' : '');
    };
    toon();
    setInterval(toon, 15000);
  });

  document.querySelectorAll('[data-afdrukken]').forEach(k => k.addEventListener('click', () => window.print()));

  // Long work says so, and a second click does not send twice.
  document.addEventListener('submit', e => {
    const knop = e.submitter;
    if (!knop || e.defaultPrevented) return;
    if (e.target.dataset.verstuurd === 'ja') { e.preventDefault(); return; }
    if (e.target.method !== 'post') return;
    e.target.dataset.verstuurd = 'ja';
    if (knop.dataset.bezig) {
      const oud = knop.textContent;
      knop.textContent = knop.dataset.bezig;
      knop.setAttribute('aria-busy', 'true');
      knop.dataset.oud = oud;
    }
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-verstuurd]').forEach(f => { delete f.dataset.verstuurd; }));

  // How much room is left, only when it gets tight.
  document.querySelectorAll('[data-max]').forEach(veld => {
    const max = Number(veld.dataset.max);
    const teller = document.createElement('p');
    teller.className = 'form-text teller';
    teller.setAttribute('aria-live', 'polite');
    veld.after(teller);
    const toon = () => {
      const rest = max - veld.value.length;
      teller.textContent = rest > max / 5 ? '' : rest >= 0 ? `Nog ${rest} tekens` : `${-rest} tekens te veel`;
    };
    veld.addEventListener('input', toon);
    toon();
  });

  // A form that was changed asks before it is left.
  document.querySelectorAll('form.formulier').forEach(form => {
    if (!form.querySelector('.bewaarbalk')) return;
    let gewijzigd = false;
    form.addEventListener('input', () => { gewijzigd = true; });
    form.addEventListener('submit', () => { gewijzigd = false; });
    window.addEventListener('beforeunload', e => { if (gewijzigd) e.preventDefault(); });
  });

  // Moving a card: drag, or Alt with the arrows. Both fill in the same form as the page "Verplaatsen". The grid is replaced while filtering, so the document listens.
  // One move at a time: until its answer is there, the cards still carry the version from before it.
  let onderweg = false;
  window.addEventListener('pageshow', () => { onderweg = false; });
  const verplaats = (kaart, cel) => {
    const formulier = document.getElementById('verplaats-formulier');
    const week = cel.dataset.kolomweek;
    const van = kaart.dataset.week;
    const oud = kaart.closest('td');
    if (onderweg || cel === oud || !formulier) return;
    onderweg = true;
    const zelfdeKolom = cel.cellIndex === oud.cellIndex;
    formulier.elements['Id'].value = kaart.dataset.id;
    formulier.elements['Invoer.Versie'].value = kaart.dataset.versie;
    formulier.elements['Invoer.Jaar'].value = `${cel.dataset.zone}-${cel.dataset.leerjaar}`;
    // Within the same column only the leerjaar changes; a longer activity keeps its length as far as the school year goes.
    formulier.elements['Invoer.WeekVan'].value = zelfdeKolom ? (van ?? '') : (week ?? '');
    formulier.elements['Invoer.WeekTot'].value = zelfdeKolom ? (kaart.dataset.tot ?? '') : '';
    if (!zelfdeKolom && week && van && kaart.dataset.tot && kaart.dataset.tot !== van) {
      const duur = Number(kaart.dataset.tot) - Number(van);
      const tot = Number(week) + duur;
      if (duur > 0 && !(tot > 52 || (tot > 28 && Number(week) <= 28))) formulier.elements['Invoer.WeekTot'].value = String(tot);
    }
    formulier.submit();
  };
  const cel = e => e.target.closest?.('table.raster td[data-leerjaar]');
  const wis = () => document.querySelectorAll('.raster .doel').forEach(c => c.classList.remove('doel'));
  let gesleept = null;
  document.addEventListener('dragstart', e => {
    gesleept = e.target.closest?.('.kaart-activiteit[draggable]') ?? null;
    if (!gesleept) return;
    e.dataTransfer.effectAllowed = 'move';
    e.dataTransfer.setData('text/plain', gesleept.dataset.id);
    gesleept.classList.add('sleept');
  });
  document.addEventListener('dragend', () => {
    gesleept?.classList.remove('sleept');
    wis();
    gesleept = null;
  });
  document.addEventListener('dragover', e => {
    const doel = gesleept && cel(e);
    if (!doel) return;
    e.preventDefault();
    if (!doel.classList.contains('doel')) {
      wis();
      doel.classList.add('doel');
    }
  });
  document.addEventListener('drop', e => {
    const doel = gesleept && cel(e);
    if (!doel) return;
    e.preventDefault();
    verplaats(gesleept, doel);
  });
  document.addEventListener('keydown', e => {
    const kaart = e.target.closest?.('.kaart-activiteit[draggable]');
    if (!kaart || !e.altKey || !['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].includes(e.key)) return;
    e.preventDefault();
    const hier = kaart.closest('td');
    const rij = hier.parentElement;
    const naar = e.key === 'ArrowLeft' ? hier.previousElementSibling
      : e.key === 'ArrowRight' ? hier.nextElementSibling
        : (e.key === 'ArrowUp' ? rij.previousElementSibling : rij.nextElementSibling)?.cells[hier.cellIndex];
    if (naar?.matches('td[data-leerjaar]')) verplaats(kaart, naar);
  });

  // Back at the card that was moved: its link gets the focus again, after the browser itself went to the fragment and dropped the focus.
  if (location.hash.startsWith('#a')) {
    window.addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => {
      const kaart = document.getElementById(location.hash.slice(1));
      kaart?.scrollIntoView({ block: 'center', inline: 'center' });
      kaart?.querySelector('a')?.focus({ preventScroll: true });
    })));
  }
})();
