/** A form with a button around some fields. */
export function form(content: string, attributes = ""): string {
  return `<form action="/sent" method="post" ${attributes}>${content}<p><button>Send your question</button></p></form>`;
}

/** A field with its label, as it should be. */
export function field(label: string, attributes = "", id = label.toLowerCase().replace(/\W+/g, "-")): string {
  return `<p><label for="${id}">${label}</label><br><input id="${id}" name="${id}" ${attributes}></p>`;
}

/** A radio button or checkbox with its label. */
export function choice(type: "radio" | "checkbox", name: string, label: string): string {
  const id = `${name}-${label.toLowerCase().replace(/\W+/g, "-")}`;
  return `<p><input type="${type}" id="${id}" name="${name}" value="${label}"> <label for="${id}">${label}</label></p>`;
}
