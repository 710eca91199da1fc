import type { ProbeExamples } from "../examples.ts";

const hard = `<p>Notwithstanding the considerable administrative complexities associated with multidisciplinary assessment procedures, responsible authorities remain obligated to coordinate comprehensive consultation with participating organisations, ensuring appropriate representation of affected individuals throughout the determination process.</p>`;
const easy = `<p>We will look at what your child needs. We will talk to you, to the school and to the nurse. Then we will write a plan. You will see it before we send it. If you do not like it, tell us, and we will change it. You have two weeks to say so.</p>`;
const middling = Array.from(
  { length: 6 },
  () =>
    `<p>The authority considers applications following consultation with professionals and representatives of educational organisations.</p>`,
).join("");

export const readingAge: ProbeExamples = {
  "reading-age": {
    warnings: [
      hard,
      `<div>${hard.slice(3, -4)}</div>`,
      middling,
      `<p>Prior to commencement of the course, applicants shall furnish the requisite documents.</p>`,
      `<p>If you come to see us on the day when we are in your town and you bring the form that we sent to you when you first got in touch with us then we will be able to look at it with you there and tell you what it says.</p>`,
    ],
    passes: [
      easy,
      easy.repeat(6),
      hard.replace("<p>", `<p lang="de">`),
      `<p>Multidisciplinary assessment coordination</p>`,
      `<ul><li>representatives of educational organisations and participating administrative authorities</li></ul>`,
      `<p>Bring a coat, a hat, boots, a cup, a plate, a spoon, a bag, a pen, a book, a towel, soap, a brush, a comb, some tea, milk, bread, jam, eggs, rice, beans, apples, pears, plums, nuts and cake, and a friend.</p>`,
      `<p>You must do this before the course starts, and you shall have our help.</p>`,
    ],
  },
};
