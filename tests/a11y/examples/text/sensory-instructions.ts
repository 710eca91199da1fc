import type { ProbeExamples } from "../examples.ts";

const send = `<button>Send</button>`;

export const sensoryInstructions: ProbeExamples = {
  "sensory-instructions": {
    warnings: [
      `<p>The artist on the right won the prize.</p>`,
      `<p>Press the green button to go on.</p>${send}`,
      `<p>To continue, click the round icon.</p>${send}`,
      `<p>Find the menu on the right, to navigate.</p>`,
      `<p>Use the links in the left-hand column.</p>`,
      `<p>See the box at the top right of the page.</p>`,
      `<p>Click the button at the bottom to finish.</p>${send}`,
      `<li>Select the large red square button.</li>${send}`,
      `<p>When you hear the beep, type your answer.</p>`,
      `<p>Choose the triangle to play.</p>`,
      `<p>Fill in the fields in the right column first.</p>`,
      `<div>Tap the blue arrow to see the next picture.</div>`,
    ],
    passes: [
      `<p>Press the Send button to go on.</p>${send}`,
      `<p>Press Send, the green button on the right.</p>${send}`,
      `<p>Click the button labelled "howdy", on the right, for a surprise.</p>`,
      `<p>You have the right to see your file, and the right to complain.</p>`,
      `<p>Turn left at the lights; the hall is on the right.</p>`,
      `<p>She left school at 16, and you can book right now.</p>`,
      `<p>Children above 8 can come. See the dates below.</p>`,
      `<p>A square is a shape with four right angles.</p>`,
      `<p>Look at the red bus on the road.</p>`,
      `<p>Leave a message after the tone.</p>`,
      `<p>Wear a green jumper and a round hat to the party.</p>`,
      `<p>Use a large, round plate.</p>`,
    ],
  },
  "color-only": {
    warnings: [
      `<p>Required fields are in red.</p>`,
      `<p>Dates shown in green are still free.</p>`,
      `<p>Items marked in orange are sold out.</p>`,
      `<p>Red means that the course is full.</p>`,
      `<p>All questions highlighted in yellow must be answered.</p>`,
    ],
    passes: [
      `<p>Required fields are marked with a red asterisk.</p>`,
      `<p>Fill in the form in black ink.</p>`,
      `<p>Required fields say "required" in red.</p>`,
      `<p>We have places in green spaces across the county.</p>`,
      `<p>The bus is red, and the door is green.</p>`,
    ],
  },
};
