// Runs before the first paint: language, colours, and a word to browsers too old for the rest.
(function () {
  var root = document.documentElement;
  function kept(name) {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  }
  var language = kept('language') || (/^zh/i.test(navigator.language || 'zh') ? 'zh' : 'en');
  root.lang = language === 'zh' ? 'zh-CN' : 'en';
  var scheme = kept('mantine-color-scheme-value');
  if (scheme !== 'light' && scheme !== 'dark') scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  root.setAttribute('data-mantine-color-scheme', scheme);
  if (!(window.CSS && CSS.supports('color', 'color-mix(in srgb, red, red)'))) {
    addEventListener('DOMContentLoaded', function () {
      document.body.textContent =
        '这个浏览器太旧，打不开 Guildhall。请用 Chromium 111、Safari 16.4、Firefox 115 或更新的版本。 This browser is too old for Guildhall. Please use Chromium 111, Safari 16.4, Firefox 115 or newer.';
    });
  }
})();
