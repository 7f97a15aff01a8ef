// Blacks out what is selected in an answer.
(function () {
  'use strict';
  document.addEventListener('click', e => {
    const knop = e.target.closest('[data-zwart]');
    if (!knop) return;
    const vak = document.getElementById(knop.dataset.zwart);
    const [van, tot] = [vak.selectionStart, vak.selectionEnd];
    if (tot > van) vak.setRangeText('█'.repeat(Math.min(tot - van, 12)), van, tot, 'end');
    vak.focus();
  });
})();
