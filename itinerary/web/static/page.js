// The page works without this: it only makes the button that copies the feed's address work.
"use strict";

for (const button of document.querySelectorAll("[data-copy]")) {
  const field = document.getElementById(button.dataset.copy);
  const told = document.getElementById("copied");
  button.hidden = false;
  button.addEventListener("click", async () => {
    field.select();
    let done = true;
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      done = document.execCommand("copy"); // no clipboard without https
    }
    told.textContent = done ? "Copied" : "Press Ctrl+C to copy";
  });
}
