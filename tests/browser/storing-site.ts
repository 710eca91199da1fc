/** A small site that stores something of every kind, and asks another host for a picture. For tests of the proof. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** Where each thing is stored, so that a test can tell that all of it was used. */
const page = (picture: string) => `<!DOCTYPE html><html lang="en"><title>Stores</title><body>
<img src="${picture}" alt="">
<details><summary>More</summary>Text</details>
<script>
  document.querySelector("details").addEventListener("toggle", () => sessionStorage.setItem("opened", "1"));
  addEventListener("beforeprint", () => localStorage.setItem("printed", "1"));
  addEventListener("copy", () => localStorage.setItem("copied", "1"));
  addEventListener("click", (event) => event.target.matches("a") && localStorage.setItem("left for", event.target.host));
  navigator.serviceWorker.register("/worker.js");
</script>
<button id="save">Save</button><button id="database">Database</button><button id="cache">Cache</button>
<button id="file">File</button><button id="bucket">Bucket</button>
<div role="dialog"><button id="dismiss">Dismiss</button></div>
<label>Search <input type="search" id="search"></label>
<script>
  const at = (id, event, store) => document.getElementById(id).addEventListener(event, store);
  at("save", "click", (event) => localStorage.setItem(event.isTrusted ? "saved" : "saved by a script", "1"));
  at("database", "click", () => indexedDB.open("answers"));
  at("cache", "click", () => caches.open("pages-v1"));
  at("file", "click", async () => (await navigator.storage.getDirectory()).getFileHandle("draft", { create: true }));
  at("bucket", "click", () => navigator.storageBuckets?.open("inbox"));
  at("search", "input", () => sessionStorage.setItem("last search", "1"));
  at("dismiss", "click", (event) => {
    document.cookie = "dismissed=1; max-age=3600; path=/";
    event.target.closest("div").innerHTML = '<button onclick="localStorage.setItem(1 + 1, 3)">Undo</button>';
  });
</script>
<form action="/answered" method="post"><input name="age" type="number" required><button>Send</button></form>
<form action="https://elsewhere.example/" onsubmit="localStorage.setItem('sent away', '1')"><button>Pay</button></form>
<a href="https://elsewhere.example/">Elsewhere</a><a href="#here" id="here">Here</a>
<script>addEventListener("hashchange", () => localStorage.setItem("jumped", "1"));</script>
`;

interface Answer {
  readonly type?: string;
  readonly body: string;
  readonly cookies?: readonly string[];
}

function answer(request: IncomingMessage, response: ServerResponse, picture: string): void {
  const { type = "text/html", body, cookies = [] } = pageAt(request.url ?? "", picture);
  response.writeHead(200, { "Content-Type": type, "Set-Cookie": [...cookies] });
  response.end(body);
}
function pageAt(path: string, picture: string): Answer {
  switch (path) {
    case "/picture":
      return {
        type: "image/svg+xml",
        body: "<svg xmlns='http://www.w3.org/2000/svg'/>",
        cookies: ["spy=1; Max-Age=7200; SameSite=None; Secure"],
      };
    case "/worker.js":
      return { type: "text/javascript", body: "addEventListener('fetch', () => {});" };
    case "/answered":
      return { body: "<!DOCTYPE html><title>Thanks</title>", cookies: ["answered=1; Max-Age=86400"] };
    case "/quiet":
      return { body: "<!DOCTYPE html><title>Quiet</title>" };
    default:
      return {
        body: page(picture),
        cookies: [
          "visit=1",
          "known=1; Max-Age=2592000",
          "secret=1; HttpOnly; Expires=Fri, 01 Jan 2100 00:00:00 GMT",
        ],
      };
  }
}

/** The site's address, as localhost, and the host of its picture, which is the same machine under its number. */
export async function storingSite(): Promise<{ url: string; other: string; server: Server }> {
  let other = "";
  const server = createServer((request, response) => answer(request, response, `http://${other}/picture`));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  other = `127.0.0.1:${port}`;
  return { url: `http://localhost:${port}/`, other, server };
}
