// Where a part of the page was asked for, leads on to that part; else, and without scripts, the page leads on by itself.
if (location.hash) {
  window.stop();
  location.replace(document.currentScript.dataset.to + location.hash);
}
