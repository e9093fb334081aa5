"""How a reader meets the kinds, answers and levels that data hold: each marked here, and looked up when it is shown."""

from __future__ import annotations

from careers.i18n.interface import mark

KIND_NAMES = {
    "routeway": mark("Routeways"),
    "job": mark("Jobs"),
    "option": mark("Ways to learn"),
    "programme": mark("Courses and apprenticeships"),
    "provider": mark("Colleges and training"),
    "stage": mark("Decision points"),
    "guide": mark("Guides"),
    "activity": mark("Classroom"),
    "change": mark("What is changing"),
    "term": mark("Words explained"),
}

PROVIDER_KINDS = {
    "college": mark("College"),
    "sixth-form": mark("Sixth form college"),
    "university": mark("University"),
    "training-provider": mark("Training provider"),
    "employer": mark("Employer that trains"),
    "school": mark("School sixth form"),
    "public-body": mark("Public body"),
}

ANSWERS = {
    "yes": mark("Yes"),
    "condition": mark("On a condition"),
    "no": mark("No"),
    "unknown": mark("Not known"),
}

SECTION_NAMES = {
    "parents": mark("Parents and carers"),
    "adults": mark("Adults changing direction"),
    "employers": mark("Employers"),
    "world-skills": mark("Skills and the world"),
    "about": mark("About this site"),
}

EVIDENCE_NAMES = {
    "trained": mark("Official data show learners"),
    "announced": mark("The provider or the press says so"),
}


COVER_NAMES = {
    "all": mark("All of it"),
    "most": mark("Most of it"),
    "some": mark("Some of it"),
    "none": mark("None of it"),
}

KNOWN_NAMES = {
    "institute": mark("Part of an institute"),
    "facility": mark("Buildings and equipment"),
    "funding": mark("Public money for buildings and equipment"),
    "competition": mark("Skills competitions"),
    "subject": mark("Subjects"),
    "other": mark("Also"),
}

AUDIENCE_NAMES = {
    "parents": SECTION_NAMES["parents"],
    "adults": SECTION_NAMES["adults"],
    "employers": SECTION_NAMES["employers"],
    "teachers": mark("Teachers"),
    "partners": SECTION_NAMES["world-skills"],
}

SECTION_ICONS = {
    "parents": "parents",
    "adults": "adults",
    "employers": "employers",
    "world-skills": "world-skills",
    "about": "info",
}

CHART_NAMES = {
    "jobs-by-industry": mark("Jobs by industry"),
    "jobs-by-occupation": mark("Jobs by occupation group"),
}
"""Name of a chart in content -> how a reader meets it."""

LEVELS = tuple(str(level) for level in range(9))
"""Levels as addresses give them."""
