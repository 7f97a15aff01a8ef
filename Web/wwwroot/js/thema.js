// Runs before the page is painted: follows the system's light or dark.
(function () {
  const donker = window.matchMedia('(prefers-color-scheme: dark)');
  const zet = () => document.documentElement.setAttribute('data-bs-theme', donker.matches ? 'dark' : 'light');
  zet();
  donker.addEventListener('change', zet);
  // Paper is light.
  window.addEventListener('beforeprint', () => document.documentElement.setAttribute('data-bs-theme', 'light'));
  window.addEventListener('afterprint', zet);
  document.documentElement.classList.add('js');
})();
