/** The site's own mark: two speech bubbles, one answering the other. No council's crest, no crown. */
export function Mark() {
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <path
        fill="#ffd83d"
        d="M4 3h18a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H12l-6 6v-6H4a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4z"
      />
      <path
        fill="#6cc3cf"
        d="M29 12h3a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4h-2v6l-6-6H14a4 4 0 0 1-3-1.3L16.5 22H22a7 7 0 0 0 7-7z"
      />
    </svg>
  );
}
