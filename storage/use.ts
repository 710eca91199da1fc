/** Uses a page as a visitor might: every control, each once, and the gestures that have none. */
import { type ElementHandle, errors, type Frame, type Page } from "playwright-core";

/** Controls of one frame. No page that people use has as many; one that makes new ones for ever is left alone. */
const MOST = 500;
/** Milliseconds that a click may wait for its control to be still and uncovered. */
const PATIENCE = 500;

const CONTROLS = [
  "summary",
  "button",
  "input:not([type=hidden], [type=file])",
  "select",
  "textarea",
  "label",
  "video",
  "audio",
  "[contenteditable]",
  "[onclick]",
  "[role=button]",
  "[role=checkbox]",
  "[role=menuitem]",
  "[role=option]",
  "[role=radio]",
  "[role=switch]",
  "[role=tab]",
  "[tabindex]:not([tabindex='-1'])",
].join(", ");

/** Clicks all links, uses all other controls of the page and its frames, copies, prints, scrolls and dismisses. */
export async function usePage(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    await within(frame, async () => {
      await frame.evaluate(clickLinks);
      await useControls(frame);
    });
  }
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  for (const keys of ["ControlOrMeta+A", "ControlOrMeta+C", "Escape"]) await page.keyboard.press(keys);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    dispatchEvent(new Event("afterprint"));
  });
  await page.emulateMedia({ media: null });
}

/** A frame may go away while it is used, as an advertisement does; whatever else fails is told. */
async function within(frame: Frame, use: () => Promise<void>): Promise<void> {
  try {
    await use();
  } catch (error) {
    if (!frame.isDetached()) throw error;
  }
}

/**
 * Runs what listens to clicks on links. None is followed but within the page: what gets past this, the visit stops,
 * which takes longer. Runs in the page.
 */
function clickLinks(): void {
  const stay = new AbortController();
  // The last to hear of a click is the window.
  window.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element && event.target.closest("[href]");
      if (link && !link.getAttribute("href")?.startsWith("#")) event.preventDefault();
    },
    { signal: stay.signal },
  );
  for (const link of document.querySelectorAll<HTMLElement>("a[href], area[href]")) link.click();
  stay.abort();
}

/** One after another, those that come into being on the way too. */
async function useControls(frame: Frame): Promise<void> {
  const used = await frame.evaluateHandle(() => new WeakSet<Element>());
  for (let count = 0; count < MOST; count++) {
    const handle = await frame.evaluateHandle(
      ({ used, controls }) => {
        const next = [...document.querySelectorAll(controls)].find((each) => !used.has(each));
        if (next !== undefined) used.add(next);
        return next;
      },
      { used, controls: CONTROLS },
    );
    const control = handle.asElement();
    if (control === null) return;
    await useControl(control);
    await handle.dispose();
  }
}

async function useControl(control: ElementHandle<Element>): Promise<void> {
  if (await control.evaluate(fill)) return;
  if (await control.isVisible()) {
    try {
      // As a person does it, since browsers grant some things only then.
      return await control.click({ timeout: PATIENCE });
    } catch (error) {
      // Covered, disabled, moving or gone: then at least what listens to clicks runs.
      if (!(error instanceof errors.TimeoutError) && (await control.evaluate((each) => each.isConnected))) {
        throw error;
      }
    }
  }
  await control.evaluate((each) => each instanceof HTMLElement && each.click());
}

/** Writes something fitting into a field and tells the page as typing does; says whether it was one. Runs in the page. */
function fill(control: Element): boolean {
  const values: Record<string, string> = {
    color: "#336699",
    date: "2024-05-01",
    "datetime-local": "2024-05-01T10:00",
    email: "visitor@example.org",
    month: "2024-05",
    number: "1",
    range: "1",
    tel: "01632960001",
    time: "10:00",
    url: "https://example.org/",
    week: "2024-W20",
  };
  if (control instanceof HTMLInputElement) {
    if (["checkbox", "radio", "button", "submit", "reset", "image"].includes(control.type)) return false;
    control.value = values[control.type] ?? "visitor";
  } else if (control instanceof HTMLTextAreaElement) control.value = "visitor";
  else if (control instanceof HTMLSelectElement) control.selectedIndex = control.options.length - 1;
  else return false;
  control.focus();
  for (const type of ["keydown", "keyup"]) {
    control.dispatchEvent(new KeyboardEvent(type, { key: "r", bubbles: true }));
  }
  for (const type of ["input", "change", "search"]) {
    control.dispatchEvent(new Event(type, { bubbles: true }));
  }
  control.blur();
  return true;
}

/** How many forms a page has. */
export const countForms = (page: Page): Promise<number> => page.evaluate(() => document.forms.length);

/** Fills in one form of the page, whatever it asks, and submits it. */
export async function submitForm(page: Page, index: number): Promise<void> {
  const form = page.locator("form").nth(index);
  for (const field of await form.locator("input:not([type=hidden], [type=file]), select, textarea").all()) {
    const isField = await field.evaluate(fill);
    if (!isField) {
      await field.evaluate((each) => {
        if (each instanceof HTMLInputElement && /checkbox|radio/.test(each.type)) each.checked = true;
      });
    }
  }
  await form.evaluate((each) => {
    if (!(each instanceof HTMLFormElement)) return;
    // The visitor's browser would ask for what is missing; what the page does on submitting is of interest here.
    each.noValidate = true;
    each.requestSubmit();
  });
}
