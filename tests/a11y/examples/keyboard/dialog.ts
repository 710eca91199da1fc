import type { ProbeExamples } from "../examples.ts";

const dialog = (script: string, attributes = `role="dialog" aria-modal="true" aria-label="Prices"`) => `
<style>#box { position: fixed; top: 20%; left: 20%; background: #fff; border: 2px solid; padding: 1em } #box[hidden] { display: none }</style>
<button type="button" id="open">Show prices</button> <a href="/next">Next</a>
<div id="box" ${attributes} hidden><p>One day is 10 pounds.</p><button type="button" id="one">Print</button><button type="button" id="close">Close</button></div>
<script>
  const show = () => { box.hidden = false };
  const hide = () => { box.hidden = true };
  const escape = () => document.addEventListener("keydown", ({ key }) => { if (key === "Escape" && !box.hidden) { hide(); open_.focus() } });
  const hold = () => box.addEventListener("keydown", (event) => { if (event.key === "Tab") { event.preventDefault(); (document.activeElement === one ? close_ : one).focus() } });
  const open_ = document.getElementById("open"), close_ = document.getElementById("close");
  close_.onclick = () => { hide(); open_.focus() };
  ${script}
</script>`;

const WHOLE = "open_.onclick = () => { show(); one.focus() }; escape(); hold();";

export const dialogs: ProbeExamples = {
  "dialog-focus": {
    errors: [
      dialog("open_.onclick = show; escape(); hold();"),
      dialog("open_.onclick = () => { show(); one.focus() }; escape();"),
      dialog(
        "open_.onclick = () => { show(); one.focus() }; hold(); document.addEventListener('keyup', ({ key }) => { if (key === 'Escape') hide() });",
      ),
      dialog("open_.onclick = show; escape();", `class="lightbox"`),
      dialog("open_.onclick = () => setTimeout(show, 50); escape(); hold();"),
    ],
    passes: [
      dialog(WHOLE),
      dialog("open_.onclick = () => setTimeout(() => { show(); one.focus() }, 50); escape(); hold();"),
      `<button type="button" onclick="box.showModal()">Show prices</button><dialog id="box" aria-label="Prices"><p>One day is 10 pounds.</p><button type="button" onclick="box.close()">Close</button></dialog>`,
      `<button type="button" aria-expanded="false" onclick="this.nextElementSibling.hidden = false">Show prices</button><p hidden>One day is 10 pounds.</p>`,
    ],
  },
  "dialog-escape": {
    errors: [
      dialog("open_.onclick = () => { show(); one.focus() }; hold();"),
      dialog("open_.onclick = () => { show(); one.focus() }; hold();", `class="modal"`),
      `<button type="button" onclick="box.showModal()">Show prices</button><dialog id="box" aria-label="Prices" oncancel="event.preventDefault()" onkeydown="if (event.key === 'Escape') event.preventDefault()"><p>One day is 10 pounds.</p><button type="button" onclick="box.close()">Close</button></dialog>`,
    ],
    passes: [
      dialog(WHOLE),
      `<button type="button" onclick="box.showModal()">Show prices</button><dialog id="box" aria-label="Prices"><p>One day is 10 pounds.</p><button type="button" onclick="box.close()">Close</button></dialog>`,
    ],
  },
  "focus-lost": {
    errors: [
      `<button type="button" onclick="this.remove()">Show more</button><a href="/next">Next</a>`,
      `<button type="button" onclick="this.style.display = 'none'">Edit</button><a href="/next">Next</a>`,
      `<button type="button" id="go">Send</button><script>go.addEventListener("click", () => setTimeout(() => { go.outerHTML = "<p>Sent</p>" }, 20))</script>`,
    ],
    warnings: [
      `<div><p>We use cookies.</p><button type="button" onclick="this.parentNode.remove()">Close</button></div>`,
    ],
    passes: [
      `<button type="button" onclick="this.textContent = 'Less'">Show more</button>`,
      `<div><p>We use cookies.</p><button type="button" onclick="this.parentNode.remove(); document.querySelector('h1').tabIndex = -1; document.querySelector('h1').focus()">Close</button></div>`,
      `<p id="more" tabindex="-1" hidden>There are more towns.</p><button type="button" onclick="more.hidden = false; more.focus(); this.remove()">Show more</button>`,
    ],
  },
};
