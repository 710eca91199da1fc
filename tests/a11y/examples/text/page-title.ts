import type { ProbeExamples } from "../examples.ts";

const doc = (title: string, heading = "Book a place at a roadshow") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${title}</head><body><header><p>Northshire County Council</p></header><main><h1>${heading}</h1><p>We meet parents in every town. Come and see us, bring your children along and ask us anything.</p></main></body></html>`;
const titled = (title: string, heading?: string) => doc(`<title>${title}</title>`, heading);

export const pageTitle: ProbeExamples = {
  "title-vague": {
    errors: [
      titled("Untitled"),
      titled("Untitled document"),
      titled("Page 1"),
      titled("index.html"),
      titled("Insert title here"),
      titled("React App"),
      titled("https://northshire.example/book"),
      titled("..."),
      titled("New Page"),
      titled("Home | My website"),
    ],
    warnings: [
      titled("Home"),
      titled("Welcome"),
      titled("Welcome to our website"),
      titled("Untitled - Northshire"),
      titled("Apple harvest in Kent"),
      titled("How to come along to court after a theft"),
      titled("Northshire County Council"),
    ],
    passes: [
      titled("Book a place at a roadshow - Northshire"),
      titled("Booking | Northshire County Council"),
      titled("Places"),
      titled("Roadshows for parents"),
      titled("Bring children, meet parents and ask questions", "Roadshows"),
      titled("Home - Northshire County Council", "Northshire County Council"),
      titled("Northshire County Council", "Welcome to Northshire County Council"),
      titled("Document checks for parents", "Which documents to bring"),
    ],
  },
};
