"use strict";
// SHA-256 in steps (FIPS 180-4), for files too large to hold at once and browsers that keep their
// own to pages from a server.
var Sha256 = (function () {
  var K = [];
  (function () {
    function isPrime(n) { for (var i = 2; i * i <= n; i += 1) { if (n % i === 0) { return false; } } return true; }
    var n = 2;
    while (K.length < 64) {
      if (isPrime(n)) { K.push((Math.pow(n, 1 / 3) * 4294967296) | 0); }
      n += 1;
    }
  })();
  function Hash() {
    this.h = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19].map(function (x) { return x | 0; });
    this.left = new Uint8Array(64);
    this.held = 0;
    this.bytes = 0;
    this.w = new Int32Array(64);
  }
  Hash.prototype.block = function (data, at) {
    var w = this.w, h = this.h, i, s0, s1, t1, t2;
    for (i = 0; i < 16; i += 1) {
      w[i] = (data[at] << 24) | (data[at + 1] << 16) | (data[at + 2] << 8) | data[at + 3];
      at += 4;
    }
    for (i = 16; i < 64; i += 1) {
      var x = w[i - 15], y = w[i - 2];
      s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
    }
    var a = h[0], b = h[1], c = h[2], d = h[3], e = h[4], f = h[5], g = h[6], k = h[7];
    for (i = 0; i < 64; i += 1) {
      s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      t1 = (k + s1 + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
      s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      k = g; g = f; f = e; e = (d + t1) | 0; d = c; c = b; b = a; a = (t1 + t2) | 0;
    }
    h[0] = (h[0] + a) | 0; h[1] = (h[1] + b) | 0; h[2] = (h[2] + c) | 0; h[3] = (h[3] + d) | 0;
    h[4] = (h[4] + e) | 0; h[5] = (h[5] + f) | 0; h[6] = (h[6] + g) | 0; h[7] = (h[7] + k) | 0;
  };
  Hash.prototype.update = function (data) {
    var at = 0;
    this.bytes += data.length;
    if (this.held) {
      while (this.held < 64 && at < data.length) { this.left[this.held] = data[at]; this.held += 1; at += 1; }
      if (this.held < 64) { return this; }
      this.block(this.left, 0);
      this.held = 0;
    }
    for (; at + 64 <= data.length; at += 64) { this.block(data, at); }
    while (at < data.length) { this.left[this.held] = data[at]; this.held += 1; at += 1; }
    return this;
  };
  Hash.prototype.hex = function () {
    var bits = this.bytes * 8, tail = new Uint8Array(this.held < 56 ? 64 - this.held : 128 - this.held);
    tail[0] = 0x80;
    var view = new DataView(tail.buffer);
    view.setUint32(tail.length - 8, Math.floor(bits / 4294967296));
    view.setUint32(tail.length - 4, bits >>> 0);
    this.update(tail);
    return this.h.map(function (x) { return ("00000000" + (x >>> 0).toString(16)).slice(-8); }).join("");
  };
  return Hash;
})();
