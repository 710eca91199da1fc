import type { ProbeExamples } from "../examples.ts";

export const order: ProbeExamples = {
  "focus-order": {
    errors: [
      `<ul style="display: flex; flex-direction: row-reverse; list-style: none"><li><a href="/a">Alpha</a></li><li><a href="/b">Beta</a></li><li><a href="/c">Gamma</a></li></ul>`,
      `<div style="display: flex; flex-direction: column-reverse"><a href="/a">Alpha</a><a href="/b">Beta</a><a href="/c">Gamma</a></div>`,
      `<p><a href="/a" tabindex="3">Alpha</a> <a href="/b" tabindex="2">Beta</a> <a href="/c" tabindex="1">Gamma</a></p>`,
    ],
    warnings: [
      `<p><a href="/a" style="float: left">Alpha</a><a href="/b" style="float: right">Beta</a><a href="/c" style="margin-left: 1em">Gamma</a></p>`,
      `<div style="display: flex"><p style="order: 2"><label>Name <input></label></p><p style="order: 1"><label>Town <input></label></p></div>`,
      `<div style="display: grid"><p style="grid-row: 2"><a href="/a">Alpha</a></p><p style="grid-row: 1"><a href="/b">Beta</a></p></div>`,
    ],
    passes: [
      `<ul style="display: flex; list-style: none"><li><a href="/a">Alpha</a></li><li><a href="/b">Beta</a></li><li><a href="/c">Gamma</a></li></ul>`,
      `<div style="display: flex" dir="rtl"><a href="/a">Alpha</a><a href="/b">Beta</a><a href="/c">Gamma</a></div>`,
      `<div style="columns: 2"><p><a href="/a">Alpha</a></p><p><a href="/b">Beta</a></p><p><a href="/c">Gamma</a></p><p><a href="/d">Delta</a></p></div>`,
      `<div style="display: flex; flex-direction: row-reverse"><main><p><a href="/a">Alpha</a></p></main><nav aria-label="More"><a href="/b">Beta</a></nav></div>`,
      `<table><tr><td><a href="/a">Alpha</a></td><td><a href="/b">Beta</a></td></tr><tr><td><a href="/c">Gamma</a></td><td><a href="/d">Delta</a></td></tr></table>`,
      `<div style="position: relative"><h2><a href="/a">A long title of news</a></h2><button type="button" style="position: absolute; top: 0; right: 0">Keep</button></div>`,
    ],
  },
  tabindex: {
    errors: [
      `<p><a href="/a" tabindex="2">Alpha</a> <a href="/b" tabindex="1">Beta</a></p>`,
      `<p><a href="/a">Alpha</a></p><p><label>Town <input tabindex="1"></label></p>`,
    ],
    passes: [
      `<p><a href="/a" tabindex="0">Alpha</a> <a href="/b">Beta</a></p>`,
      `<!doctype html><html lang="en"><title>Roadshows</title><p><a href="/a" tabindex="1">Alpha</a> <a href="/b" tabindex="2">Beta</a></p>`,
    ],
  },
};
