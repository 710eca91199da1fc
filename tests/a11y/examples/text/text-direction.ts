import type { ProbeExamples } from "../examples.ts";

const arabic = "الإعفاء الإلكتروني من التأشيرة";
const hebrew = "ברוכים הבאים לאתר שלנו";

export const textDirection: ProbeExamples = {
  "text-direction": {
    errors: [
      `<p lang="ar">${arabic}</p>`,
      `<div lang="he">${hebrew}.</div>`,
      `<ul><li lang="ur">ہم ہر شہر میں والدین سے ملتے ہیں</li></ul>`,
      `<p dir="rtl">Electronic visa waiver</p>`,
      `<div style="direction: rtl"><p>We meet parents in every town.</p></div>`,
      `<p lang="ar" dir="ltr">${arabic}</p>`,
    ],
    warnings: [
      `<div dir="rtl" lang="ar"><p>${arabic}</p><p lang="en">We meet parents in every town of the whole county.</p></div>`,
      `<!doctype html><html lang="ar"><head><title>مرحبا</title></head><body><main><h1>مرحبا</h1></main></body></html>`,
    ],
    passes: [
      `<p lang="ar" dir="rtl">${arabic}</p>`,
      `<p lang="ar" dir="auto">${arabic}</p>`,
      `<p>The Arabic for it is <span lang="ar">${arabic}</span>, and many say so in the county.</p>`,
      `<p><a href="/ar" lang="ar">العربية</a></p>`,
      `<div dir="rtl" lang="ar"><p>${arabic}</p><p lang="en">Northshire County Council</p></div>`,
      `<p><span lang="he" dir="rtl">${hebrew}</span></p>`,
      `<p>Electronic visa waiver</p>`,
      `<!doctype html><html lang="ar" dir="rtl"><head><title>مرحبا</title></head><body><main><h1>مرحبا</h1></main></body></html>`,
    ],
  },
};
