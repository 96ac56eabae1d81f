/* Keeps what a citizen typed or tapped until the server has it. Pages work the same without it. */
(function () {
  "use strict";
  var store;
  try { store = window.localStorage; store.getItem("x"); } catch (refused) { return; }
  var HOUR = 36e5, DAY = 24 * HOUR;
  function read(form) {
    try { return JSON.parse(store.getItem("suara:" + form.dataset.keep)) || {}; } catch (broken) { return {}; }
  }
  function write(form, kept) { store.setItem("suara:" + form.dataset.keep, JSON.stringify(kept)); }
  function forget(name) { store.removeItem("suara:" + name); }
  function say(form, word) { form.querySelector("[role=status]").textContent = form.dataset[word]; }
  /* Nothing is kept on a shared phone for longer than two days. */
  Object.keys(store).forEach(function (key) {
    if (key.indexOf("suara:") !== 0) return;
    var kept = {};
    try { kept = JSON.parse(store.getItem(key)); } catch (broken) { kept = {}; }
    if (!(Date.now() - kept.at < 2 * DAY)) store.removeItem(key);
  });
  /* A receipt means that the tap arrived: what was kept for its form is no longer needed. */
  document.querySelectorAll("[data-arrived]").forEach(function () {
    Object.keys(store).forEach(function (key) {
      if (key.indexOf("suara:/q/") === 0 || key.indexOf("suara:/u/") === 0) store.removeItem(key);
    });
  });
  document.querySelectorAll("form[data-keep]").forEach(function (form) {
    var text = form.querySelector("textarea"), kept = read(form);
    if (form.dataset.saved) { forget(form.dataset.keep); kept = {}; }
    /* After an hour the phone may be in other hands: words are then no longer shown, only sent. */
    var recent = Date.now() - kept.at < HOUR;
    if (text && !text.value && kept.comment && recent) text.value = kept.comment;
    function put(name, value) {
      var field = form.elements[name];
      if (!field || field.tagName === "BUTTON" || field.length) {
        field = document.createElement("input");
        field.type = "hidden"; field.name = name; form.appendChild(field);
      }
      field.value = value;
    }
    function resend() {
      var now = read(form), pending = now.pending;
      if (!pending) return;
      /* It stays kept until a receipt arrives, but what is refused again and again is not pressed further. */
      now.tries = (now.tries || 0) + 1;
      if (now.tries > 3) delete now.pending;
      write(form, now);
      if (!now.pending) return;
      if (!recent && text && !text.value) {
        /* Quietly, so that whoever holds the phone now is not shown another person's receipt. */
        fetch(form.action, { method: "POST", body: new URLSearchParams(pending), redirect: "manual" }).then(function (answer) {
          if (answer.type !== "opaqueredirect") return;
          forget(form.dataset.keep);
          say(form, "sent");
        }, function () { say(form, "waiting"); });
        return;
      }
      Object.keys(pending).forEach(function (name) { put(name, pending[name]); });
      say(form, "sending");
      HTMLFormElement.prototype.submit.call(form);
    }
    if (text) text.addEventListener("input", function () {
      write(form, { comment: text.value, pending: read(form).pending, at: Date.now() });
    });
    form.addEventListener("submit", function (event) {
      var pending = {}, tapped = event.submitter;
      new FormData(form).forEach(function (value, name) { pending[name] = value; });
      if (tapped && tapped.name) pending[tapped.name] = tapped.value;
      write(form, { comment: pending.comment, pending: pending, at: Date.now() });
      recent = true;
      if (navigator.onLine === false) {
        event.preventDefault();
        say(form, "waiting");
      }
    });
    window.addEventListener("online", resend);
    /* The server answered this very form with a question: send again only when the reader says so. */
    if (form.dataset.answered) write(form, { comment: text && text.value, at: Date.now() });
    else if (kept.pending) { if (navigator.onLine === false) say(form, "waiting"); else resend(); }
  });
})();
