"""The word of ours that a misspelt one probably is. Pure."""

from __future__ import annotations

from rapidfuzz import process
from rapidfuzz.distance import OSA, Levenshtein

from careers.search.analysis import make_sound

LEAST_CORRECTED = 4
LONG_WORD = 7
"""Letters from which a word is corrected by one edit, and by two."""

LETTERS_AN_EDIT = 5
"""Letters for each edit that the sound of a word may be away."""


class Spelling:
    """Words to correct to, and how they sound."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self._sounds = {make_sound(word): word for word in words}

    def find_nearest(self, word: str) -> str | None:
        """Return the word that is nearest by its letters or, if none is near, by its sound; None if it is beyond us."""
        most = 0 if len(word) < LEAST_CORRECTED else 1 if len(word) < LONG_WORD else 2
        near = [
            found for found, _, _ in process.extract(word, self.words, scorer=OSA.distance, score_cutoff=most, limit=8)
        ]
        if not near and len(word) >= LONG_WORD:
            sounds = process.extract(
                make_sound(word), self._sounds.keys(), scorer=OSA.distance, score_cutoff=2, limit=8
            )
            near = [self._sounds[sound] for sound, edits, _ in sounds if edits <= len(word) // LETTERS_AN_EDIT]
        # Among words as near, the one from which a letter was left out is likelier than one with another letter.
        return min(
            near,
            key=lambda found: (OSA.distance(word, found), Levenshtein.distance(word, found, weights=(2, 2, 3))),
            default=None,
        )
