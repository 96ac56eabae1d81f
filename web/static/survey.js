/* Saves each answer as it is given. Without it the button saves them all. */
(function () {
  "use strict";
  var form = document.querySelector("form[data-save]");
  if (!form || !window.fetch || !window.URLSearchParams) return;
  var status = form.querySelector("[role=status]");
  form.addEventListener("change", function (event) {
    var answer = new URLSearchParams();
    answer.append(event.target.name, event.target.value);
    fetch(form.action, { method: "POST", body: answer, redirect: "manual", credentials: "same-origin" }).then(
      function (reply) { status.textContent = form.dataset[reply.ok || reply.type === "opaqueredirect" ? "save" : "unsaved"]; },
      function () { status.textContent = form.dataset.unsaved; }
    );
  });
})();
