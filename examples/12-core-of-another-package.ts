// Another package's core: teacher-shortage.ts ranks school subjects, and its users never meet the library inside.
import { rankSubjects, type Subject, SubjectError } from "./teacher-shortage.js";

const subjects: readonly Subject[] = [
  { name: "physics", openPosts: 40, applicants: 12, cancelled: 0.06, offSubject: 0.31 },
  { name: "history", openPosts: 18, applicants: 95, cancelled: 0.02, offSubject: 0.04 },
  { name: "computing", openPosts: 25, applicants: 5, cancelled: 0.04, offSubject: null },
  { name: "music", openPosts: 12, applicants: 9, cancelled: 0.19, offSubject: 0.08 },
];

for (const { name, urgency, because } of rankSubjects(subjects)) {
  console.log(`${name}: ${urgency.toFixed(1)}${because === null ? "" : `, most for ${because}`}`);
}

// A fault speaks of subjects too.
try {
  rankSubjects([{ name: "art", openPosts: -1, applicants: 3, cancelled: 0.02, offSubject: 0.1 }]);
} catch (error) {
  if (error instanceof SubjectError) console.log(`${error.name}: ${error.message}`);
}
