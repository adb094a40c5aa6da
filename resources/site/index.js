"use strict";
// Search as you type over everything that is shown. The page is whole without this.
(function () {
  var box = document.getElementById("search");
  var said = document.getElementById("found");
  var items = Array.prototype.slice.call(document.querySelectorAll("[data-find]"));
  var texts = items.map(function (one) { return one.textContent.toLowerCase().replace(/\s+/g, " "); });
  box.hidden = false;
  function show() {
    var words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
    var count = 0;
    items.forEach(function (one, at) {
      var hit = words.every(function (word) { return texts[at].indexOf(word) >= 0; });
      one.hidden = !hit;
      if (hit) { count += 1; }
    });
    document.querySelectorAll("[data-day]").forEach(function (day) {
      day.hidden = !day.querySelector("[data-find]:not([hidden])");
    });
    said.textContent = words.length ? said.dataset.words.replace("{n}", String(count)) : "";
  }
  box.addEventListener("input", show);
  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && document.activeElement !== box) { event.preventDefault(); box.focus(); }
    if (event.key === "Escape" && document.activeElement === box) { box.value = ""; show(); }
  });
  window.addEventListener("hashchange", function () {
    var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && target.hidden) { box.value = ""; show(); target.scrollIntoView(); }
  });
})();
