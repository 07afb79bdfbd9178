// Runs before the first paint, so that a chosen colour scheme never flashes. A file of its own: the
// content security policy allows no inline script.
(function () {
  try {
    var scheme = globalThis.localStorage.getItem('rolewright.scheme');
    if (scheme === 'light' || scheme === 'dark')
      globalThis.document.documentElement.dataset.scheme = scheme;
  } catch {
    // Storage may be forbidden; the system's scheme stands.
  }
})();
