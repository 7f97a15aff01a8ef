// What JavaScript adds to answering: answers stay in this tab, or on this device when somebody says it is their own; a lost connection loses nothing; questions are read aloud.
(function () {
  'use strict';
  const dag = 24 * 60 * 60 * 1000;
  const vak = () => document.querySelector('[data-invullen]');
  const vorm = () => document.querySelector('.invul-vorm');
  const sleutel = () => 'invullen-' + (vak()?.dataset.invullen ?? '');
  const lees = opslag => { try { return JSON.parse(opslag.getItem(sleutel())); } catch { return null; } };
  const eigen = () => lees(localStorage);
  // "Hooguit 24 uur", also of a round that nobody opens again here.
  const ruimOp = () => {
    for (const naam of Object.keys(localStorage).filter(n => n.startsWith('invullen-'))) {
      let op = 0;
      try { op = JSON.parse(localStorage.getItem(naam)).op; } catch { /* Not ours any more. */ }
      if (!(Date.now() - op < dag)) localStorage.removeItem(naam);
    }
  };
  // Said on the first page, before there is anything to keep: remembered from one page to the next. Null = nothing said yet.
  let mijnTelefoon = null;

  const wis = () => { sessionStorage.removeItem(sleutel()); localStorage.removeItem(sleutel()); };

  const bewaar = () => {
    const f = vorm();
    // A preview keeps nothing.
    if (!f || vak().dataset.stap === '0' || 'voorbeeld' in vak().dataset) return;
    const antwoorden = {};
    for (const [naam, waarde] of new FormData(f)) { if (naam.startsWith('v-') && waarde) (antwoorden[naam] ??= []).push(waarde); }
    const inhoud = JSON.stringify({ op: Date.now(), sleutel: f.elements.Sleutel.value, antwoorden });
    sessionStorage.setItem(sleutel(), inhoud);
    if (document.querySelector('[data-eigen]')?.checked) localStorage.setItem(sleutel(), inhoud); else localStorage.removeItem(sleutel());
  };

  // On a shared laptop the next pupil may sit down at the same tab. So on the first page what this tab kept only comes back when somebody says that it is theirs; on one's own phone it comes at once.
  const vraagWie = () => vak()?.dataset.stap === '0' && vorm() && lees(sessionStorage) && !eigen();

  // What was kept comes back: into fields on screen, and as hidden fields for the other sections.
  const herstel = () => {
    const f = vorm();
    const bewaard = f && (lees(sessionStorage) ?? eigen());
    if (!bewaard) return;
    f.elements.Sleutel.value = bewaard.sleutel;
    for (const [naam, waarden] of Object.entries(bewaard.antwoorden)) {
      if (f.querySelector(`[name="${CSS.escape(naam)}"]`)) {
        for (const e of f.querySelectorAll(`[name="${CSS.escape(naam)}"]`)) {
          if (e.type === 'radio' || e.type === 'checkbox') e.checked = waarden.includes(e.value);
          else if (e.type !== 'hidden' && !e.value) e.value = waarden[0];
        }
      } else {
        for (const w of waarden) { const h = document.createElement('input'); h.type = 'hidden'; h.name = naam; h.value = w; f.append(h); }
      }
    }
  };

  const toon = () => {
    for (const vraag of document.querySelectorAll('[data-toon-vraag]:not([data-toon-vraag=""])')) {
      const gekozen = [...document.querySelectorAll(`[name="v-${CSS.escape(vraag.dataset.toonVraag)}"]:checked`)].map(e => e.value);
      vraag.hidden = !vraag.dataset.toonOpties.split(' ').some(o => gekozen.includes(o));
    }
  };

  const begin = () => {
    if (!vak()) return;
    if (vak().dataset.klaar) { wis(); return; }
    ruimOp();
    const vink = document.querySelector('[data-eigen]');
    if (vink) vink.checked = mijnTelefoon ?? (eigen() !== null);
    const wie = document.querySelector('[data-was-jij-dat]');
    if (wie) wie.hidden = !vraagWie();
    if (!vraagWie()) herstel();
    toon();
    if ('speechSynthesis' in window) document.querySelectorAll('[data-lees-voor]').forEach(k => { k.hidden = false; });
  };

  document.addEventListener('input', e => { if (e.target.closest('.invul-vorm')) { toon(); bewaar(); } else if (e.target.matches('[data-eigen]')) { mijnTelefoon = e.target.checked; if (!mijnTelefoon) localStorage.removeItem(sleutel()); bewaar(); } });
  document.addEventListener('click', e => {
    const voor = e.target.closest('[data-lees-voor]');
    if (voor) {
      const vraag = voor.closest('fieldset');
      const zin = new SpeechSynthesisUtterance([vraag.querySelector('legend').textContent, ...[...vraag.querySelectorAll('.invul-keuze label')].map(l => l.textContent)].join('. '));
      zin.lang = 'nl-NL';
      speechSynthesis.cancel();
      speechSynthesis.speak(zin);
    }
    if (e.target.closest('[data-verder-met]')) { herstel(); toon(); document.querySelector('[data-was-jij-dat]').hidden = true; vorm().querySelector('[type=submit]').focus(); }
    if (e.target.closest('[data-wis]')) { wis(); location.assign(location.pathname); }
  });

  // The form goes over fetch, so that without a connection the page stays as it is. The same key makes a second try count once.
  let bezig = false;
  document.addEventListener('submit', async e => {
    const f = e.target;
    if (!f.matches('.invul-vorm')) return;
    e.preventDefault();
    if (bezig) return;
    bezig = true;
    // Whoever begins without saying so begins anew.
    if (document.querySelector('[data-was-jij-dat]')?.hidden === false) wis();
    bewaar();
    const data = new FormData(f);
    if (e.submitter?.name) data.append(e.submitter.name, e.submitter.value);
    document.querySelectorAll('[data-toon-vraag][hidden] [name]').forEach(x => data.delete(x.name));
    const melding = document.querySelector('[data-geen-verbinding]');
    e.submitter?.setAttribute('aria-busy', 'true');
    try {
      const antwoord = await fetch(f.action || location.href, { method: 'POST', body: new URLSearchParams(data), redirect: 'follow', signal: AbortSignal.timeout(20000) });
      if (!(antwoord.headers.get('content-type') ?? '').includes('text/html') || antwoord.status >= 500) throw new Error(String(antwoord.status));
      const pagina = new DOMParser().parseFromString(await antwoord.text(), 'text/html');
      // An answer that is not this page (the sign-in of a public network, an error page) is no answer: the form stays.
      if (!pagina.querySelector('.invullen')) throw new Error('not this page');
      document.querySelector('main').replaceChildren(...pagina.querySelector('main').childNodes);
      begin();
      window.scrollTo(0, 0);
      // Who works with the keyboard or listens goes on at the new section, not at the top of nothing.
      const verder = document.querySelector('.veld-fout input, .veld-fout textarea') ?? document.querySelector('main h2') ?? document.querySelector('main h1');
      if (/^H\d$/.test(verder?.tagName ?? '')) verder.tabIndex = -1;
      verder?.focus({ preventScroll: !document.querySelector('.veld-fout') });
    } catch {
      if (melding) { melding.hidden = false; melding.scrollIntoView({ block: 'nearest' }); }
    } finally {
      bezig = false;
      e.submitter?.removeAttribute('aria-busy');
    }
  });
  window.addEventListener('online', () => { const m = document.querySelector('[data-geen-verbinding]'); if (m) m.hidden = true; });

  begin();
})();
