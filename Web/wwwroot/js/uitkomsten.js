// Charts of results, each drawn from the table beside it: what is not in the table is not in the chart.
(function () {
  'use strict';
  const stijl = getComputedStyle(document.documentElement);
  const kleur = naam => stijl.getPropertyValue(naam).trim();
  const kort = tekst => tekst.length > 34 ? tekst.slice(0, 33) + '…' : tekst;
  Chart.defaults.locale = 'nl-NL';
  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 13;
  const kleuren = () => ['--merk', '--marker-e', '--marker-g', '--marker-i'].map(kleur);

  const maak = (tabel, hoogte, opties) => {
    const vak = document.createElement('div');
    vak.className = 'grafiek';
    vak.style.height = hoogte + 'px';
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', `Grafiek bij: ${tabel.caption.textContent.trim()}. De cijfers staan in de tabel.`);
    vak.append(canvas);
    const rol = tabel.closest('.tabel-rol');
    rol.before(vak);
    new Chart(canvas, opties);
  };

  const basis = (legenda) => ({
    animation: false, responsive: true, maintainAspectRatio: false,
    plugins: { legend: { display: legenda, position: 'bottom', labels: { color: kleur('--bs-body-color') } }, tooltip: { enabled: true } },
  });
  const as = extra => ({ ticks: { color: kleur('--gedempt') }, grid: { color: kleur('--lijn') }, ...extra });

  // Shares of the answers of one item, lying bars.
  document.querySelectorAll('table[data-grafiek="verdeling"]').forEach(tabel => {
    const rijen = [...tabel.tBodies[0].rows];
    const kolommen = [1, 2].filter(k => rijen.some(r => r.cells[k]?.dataset.waarde));
    if (kolommen.length === 0) return;
    maak(tabel, rijen.length * (kolommen.length > 1 ? 36 : 26) + 60, {
      type: 'bar',
      data: {
        labels: rijen.map(r => kort(r.cells[0].textContent.trim())),
        datasets: kolommen.map((k, i) => ({
          label: tabel.tHead.rows[0].cells[k].textContent.trim(),
          data: rijen.map(r => r.cells[k]?.dataset.waarde ? Number(r.cells[k].dataset.waarde) : null),
          backgroundColor: i === 0 ? kleur('--merk') : 'transparent',
          borderColor: i === 0 ? kleur('--merk') : kleur('--gedempt'),
          borderWidth: 1.5,
        })),
      },
      options: { ...basis(kolommen.length > 1), indexAxis: 'y', scales: { x: as({ min: 0, max: 100, ticks: { color: kleur('--gedempt'), maxRotation: 0, autoSkip: true, callback: w => w + ' %' } }), y: as({ grid: { display: false }, ticks: { color: kleur('--bs-body-color') } }) } },
    });
  });

  // Means from 1 to 5 of two kinds of people.
  document.querySelectorAll('table[data-grafiek="gemiddelden"]').forEach(tabel => {
    const rijen = [...tabel.tBodies[0].rows];
    const code = r => r.querySelector('th abbr').textContent.trim();
    maak(tabel, rijen.length * 26 + 60, {
      type: 'bar',
      data: {
        labels: rijen.map(code),
        datasets: [1, 2].map((k, i) => ({
          label: tabel.tHead.rows[0].cells[k].textContent.trim(),
          data: rijen.map(r => r.cells[k].dataset.waarde ? Number(r.cells[k].dataset.waarde) : null),
          backgroundColor: [kleur('--merk'), kleur('--marker-e')][i], skipNull: true,
        })),
      },
      options: { ...basis(true), indexAxis: 'y', scales: { x: as({ min: 1, max: 5 }), y: as({ grid: { display: false }, ticks: { color: kleur('--bs-body-color') } }) } },
    });
  });

  // One figure per round: a line; several lines where the table has several columns with figures.
  document.querySelectorAll('table[data-grafiek="trend"]').forEach(tabel => {
    const rijen = [...tabel.tBodies[0].rows];
    const cel = (r, k) => r.cells[k]?.dataset.waarde ? Number(r.cells[k].dataset.waarde) : null;
    const kolommen = [...tabel.tHead.rows[0].cells].map((_, k) => k).filter(k => rijen.some(r => cel(r, k) !== null));
    if (kolommen.length === 0) return;
    const procent = tabel.dataset.eenheid === 'procent';
    const punten = ['circle', 'rect', 'triangle', 'rectRot'];
    maak(tabel, 220, {
      type: 'line',
      data: {
        labels: rijen.map(r => kort(r.cells[0].textContent.trim())),
        datasets: kolommen.map((k, i) => ({
          label: tabel.tHead.rows[0].cells[k].textContent.trim(), data: rijen.map(r => cel(r, k)), spanGaps: true,
          borderColor: kleuren()[i % 4], backgroundColor: kleuren()[i % 4], pointStyle: punten[i % 4], pointRadius: 5, borderWidth: 2, borderDash: [[], [6, 3], [2, 3], [10, 3, 2, 3]][i % 4],
        })),
      },
      options: { ...basis(kolommen.length > 1), scales: { x: as({}), y: as({ min: procent ? 0 : Number(tabel.dataset.laagste || 1), max: procent ? 100 : Number(tabel.dataset.hoogste || 5) }) } },
    });
  });

  // Items as rows, rounds as columns: a line per item of the same kind of figure, shares and means apart.
  document.querySelectorAll('table[data-grafiek="rondes"]').forEach(tabel => {
    const koppen = [...tabel.tHead.rows[0].cells].slice(1, -1);
    if (koppen.length < 2) return;
    const rijen = [...tabel.tBodies[0].rows].filter(r => koppen.some((_, k) => r.cells[k + 1]?.dataset.waarde));
    const procent = rijen.filter(r => r.cells[1].dataset.opties || r.cells[koppen.length].dataset.opties);
    if (procent.length === 0) return;
    maak(tabel, 200, {
      type: 'line',
      data: {
        labels: koppen.map(k => kort(k.textContent.trim())),
        datasets: procent.map((r, i) => ({
          label: kort(r.cells[0].textContent.trim()), data: koppen.map((_, k) => r.cells[k + 1].dataset.waarde ? Number(r.cells[k + 1].dataset.waarde) : null), spanGaps: true,
          borderColor: kleuren()[i % 4], backgroundColor: kleuren()[i % 4], pointRadius: 5, borderWidth: 2, borderDash: [[], [6, 3], [2, 3], [10, 3, 2, 3]][i % 4],
        })),
      },
      options: { ...basis(true), scales: { x: as({}), y: as({ min: 0, max: 100, ticks: { color: kleur('--gedempt'), callback: w => w + ' %' } }) } },
    });
  });
})();
