"use strict";
(function () {
  var words = document.getElementById("words").dataset;
  var picker = document.getElementById("picker");
  var bar = document.getElementById("bar");
  var result = document.getElementById("result");
  var table = document.getElementById("rows");
  var SUMS = words.sums, STEP = 8 * 1024 * 1024, WHOLE = 64 * 1024 * 1024;

  function hex(buffer) {
    return Array.prototype.map.call(new Uint8Array(buffer), function (b) { return ("0" + b.toString(16)).slice(-2); }).join("");
  }
  function read(blob) {
    return new Promise(function (done, failed) {
      var reader = new FileReader();
      reader.onload = function () { done(reader.result); };
      reader.onerror = function () { failed(reader.error); };
      reader.readAsArrayBuffer(blob);
    });
  }
  async function hash(file, step) {
    if (file.size <= WHOLE && window.crypto && crypto.subtle) {
      var whole = await read(file);
      step(file.size);
      return hex(await crypto.subtle.digest("SHA-256", whole));
    }
    var digest = new Sha256();
    for (var at = 0; at < file.size; at += STEP) {
      var part = new Uint8Array(await read(file.slice(at, at + STEP)));
      digest.update(part);
      step(part.length);
    }
    return digest.hex();
  }
  function inside(file) {
    // With a folder the first part is the folder's own name.
    var path = (file.webkitRelativePath || file.name).normalize("NFC");
    var cut = path.indexOf("/");
    return file.webkitRelativePath && cut >= 0 ? path.slice(cut + 1) : path;
  }
  function row(name, state) {
    var line = document.createElement("tr"), cell = document.createElement("td"), said = document.createElement("td");
    cell.textContent = name;
    said.textContent = words[state];
    said.className = state === "unchanged" ? "good" : state === "extra" ? "warn" : "bad";
    line.dataset.state = state;
    line.append(cell, said);
    table.append(line);
  }
  async function check(list) {
    var files = new Map(), total = 0, done = 0;
    list.forEach(function (file) { files.set(inside(file), file); total += file.size; });
    table.textContent = "";
    table.parentNode.hidden = true;
    result.className = "result";
    result.removeAttribute("data-state");
    var sums = files.get(SUMS);
    if (!sums) { result.textContent = words.nolist; result.classList.add("bad"); result.dataset.state = "nolist"; return; }
    bar.hidden = false;
    bar.max = Math.max(total, 1);
    var text = new TextDecoder("utf-8").decode(await read(sums)), bad = 0, good = 0, extra = 0;
    var seen = new Set([SUMS]);
    for (var line of text.split("\n")) {
      line = line.replace(/\r$/, "");
      if (!line.trim()) { continue; }
      var match = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
      if (!match) { bad += 1; row(SUMS, "changed"); continue; }
      var name = match[2].normalize("NFC"), file = files.get(name), state = "missing";
      seen.add(name);
      if (file) {
        try {
          state = (await hash(file, function (n) { done += n; bar.value = done; })) === match[1] ? "unchanged" : "changed";
        } catch (error) { state = "unreadable"; }
      }
      if (state === "unchanged") { good += 1; } else { bad += 1; }
      row(name, state);
    }
    files.forEach(function (_file, name) { if (!seen.has(name)) { extra += 1; row(name, "extra"); } });
    document.getElementById("sumshash").textContent = await hash(sums, function () {});
    bar.hidden = true;
    table.parentNode.hidden = false;
    var last = bad ? "differs" : extra ? "more" : "whole";
    result.textContent = words[last].replace("{n}", String(bad || (extra && !bad ? extra : good)));
    result.classList.add(bad ? "bad" : extra ? "warn" : "good");
    result.dataset.state = last;
  }
  picker.addEventListener("change", function () {
    if (picker.files.length) { check(Array.from(picker.files)); }
  });
})();
