// The radars beside the coverage tables, drawn from those tables.
(function () {
  'use strict';
  const stijl = getComputedStyle(document.documentElement);
  const kleur = naam => stijl.getPropertyValue(naam).trim();
  const lijnen = [[], [6, 3], [2, 3], [10, 3, 2, 3], [1, 5], [8, 8]];
  const punten = ['circle', 'rect', 'triangle', 'rectRot', 'star', 'cross'];
  document.querySelectorAll('canvas[data-radar]').forEach(canvas => {
    const tabel = document.querySelector(`table[data-tabel="${canvas.dataset.radar}"]`);
    const koppen = [...tabel.tHead.rows[0].cells].slice(1).map(c => c.textContent.trim());
    const rijen = [...tabel.tBodies[0].rows];
    const kleuren = ['--marker-e', '--marker-g', '--marker-i', '--merk', '--fout', '--gedempt'].map(kleur);
    new Chart(canvas, {
      type: 'radar',
      data: {
        labels: rijen.map(r => r.querySelector('abbr').textContent),
        datasets: koppen.map((label, i) => ({
          label,
          data: rijen.map(r => Number(r.cells[i + 1].dataset.aantal)),
          borderColor: kleuren[i % kleuren.length],
          backgroundColor: 'transparent',
          borderDash: lijnen[i % lijnen.length],
          pointStyle: punten[i % punten.length],
          pointBackgroundColor: kleuren[i % kleuren.length],
          borderWidth: 2,
        })),
      },
      options: {
        animation: false,
        responsive: true,
        maintainAspectRatio: false,
        plugins: { legend: { position: 'bottom', labels: { color: kleur('--bs-body-color'), usePointStyle: true } } },
        scales: { r: { beginAtZero: true, ticks: { precision: 0, color: kleur('--gedempt'), backdropColor: 'transparent' }, grid: { color: kleur('--lijn') }, angleLines: { color: kleur('--lijn') }, pointLabels: { color: kleur('--bs-body-color') } } },
      },
    });
  });
})();
