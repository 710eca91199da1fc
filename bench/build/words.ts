/** What the records of a benchmark say: plain sentences of the length that real ones have, about nowhere. */

export const TOWNS = [
  "Alderford",
  "Brackwell",
  "Calderby",
  "Dunmere",
  "Eastholme",
  "Fenwick Green",
  "Great Harby",
  "Kingsmere",
  "Little Oakley",
  "Marlbridge",
  "Northley",
  "Stonebeck",
] as const;

export const VENUES = [
  "Library",
  "Leisure Centre",
  "Town Hall",
  "Football Club",
  "Community Centre",
] as const;

export const SUBJECTS = [
  "School places",
  "Transport",
  "Speech therapy",
  "Short breaks",
  "Growing up",
] as const;

export const SENTENCES = [
  "The council asked families what they think of the help that they get.",
  "People can come at any time and leave when they like.",
  "Staff from schools, health teams and social care will be there to talk.",
  "Many families said that they want to tell their story only once.",
  "They also said that they want to know who to ask, and when.",
  "The team will write down what people say and put it in a report.",
  "Young people told us that they like to meet in small groups.",
  "Some said that loud rooms make it hard to take part.",
  "There will be a quiet corner with soft seats and low light.",
  "The next step is to look at what was said and to plan what to do.",
  "You can bring a friend, a carer or someone from your family.",
  "The plan is for children and young people up to the age of 25.",
  "More places were found in schools near to where people live.",
  "A new team will help families who wait for a first meeting.",
  "Each school will have a person who knows where to find support.",
  "The money for this comes from the budget of the council.",
  "Parents said that letters were hard to read and came too late.",
  "From now on each letter will be short and will say what happens next.",
  "The group meets every month to check how the work goes on.",
  "What it finds is told on this site and sent to those who ask.",
] as const;

export const HEADINGS = [
  "What families said",
  "What comes next",
  "How to take part",
  "Why it matters",
] as const;

export const POINTS = [
  "more help in the first years of school",
  "a named person to ask",
  "shorter waits for a first meeting",
  "clear letters in plain words",
  "activities in the holidays that all can join",
  "better plans for when people leave school",
] as const;
