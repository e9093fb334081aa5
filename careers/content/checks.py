"""Rules that hold between documents, or of words as such. Each adds its faults to the library."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable

from careers.content.documents.evidence import Figure, Source
from careers.content.documents.learning import Job, Option, Track
from careers.content.documents.reading import Transition
from careers.content.documents.words import Thesaurus
from careers.content.fields import Confidence, Day, Document, Leads, Refers, Translatable
from careers.content.markdown import FIGURE, INTERNAL, list_links
from careers.content.prose import SHINGLE, count_told, find_alike, list_gendered
from careers.content.reader import Library
from careers.content.walk import Leaf, walk

MONEY = re.compile(r"[£€$]\s?\d|\d\s?(?:%|per ?cent\b|pounds?\b|euros?\b)", re.IGNORECASE)
HYPE = re.compile(
    r"\b(exciting|passionate|world-class|amazing|fantastic|unrivalled|thriving|vibrant|dream job)\b", re.IGNORECASE
)
PRONOUNS = re.compile(r"(?<![\w:-])(?:[Ss]/?)?(?:[Hh]e|[Hh]is|[Hh]ers?|[Hh]im(?:self)?|[Hh]erself)(?![\w-])")

Check = Callable[[Library, str, Document], None]


def check_library(library: Library) -> None:
    """Run every rule over every document."""
    for kind, document in library.list_documents():
        _check_leaves(library, kind, document)
        _check_formerly(library, kind, document)
        if kind not in ("figure", "source", "programme"):
            _check_gendered(library, kind, document)
        for check in BY_KIND.get(kind, ()):
            check(library, kind, document)
    _check_routeways_have_jobs(library)
    _check_alike(library)


def list_overdue(library: Library, today: Day) -> list[Figure]:
    """Figures that were to be looked at again before `today`, the longest overdue first."""
    figures = [document for document in library.documents["figure"].values() if isinstance(document, Figure)]
    return sorted((one for one in figures if one.review_by < today), key=lambda one: one.review_by)


def _check_leaves(library: Library, kind: str, document: Document) -> None:
    for leaf in walk(document):
        refers = leaf.get_mark(Refers)
        if refers is not None and not library.has(refers.kind, leaf.value):
            library.add_fault(kind, document.slug, leaf.spot, f"there is no {refers.kind} “{leaf.value}”")
        if leaf.get_mark(Leads) is not None:
            _check_link(library, kind, document, leaf, leaf.value)
        if leaf.get_mark(Translatable) is not None:
            _check_words(library, kind, document, leaf)


def _check_words(library: Library, kind: str, document: Document, leaf: Leaf) -> None:
    def fault(message: str) -> None:
        library.add_fault(kind, document.slug, leaf.spot, f"`{leaf.field}`: {message}")

    for slug in FIGURE.findall(leaf.value):
        if not library.has("figure", slug):
            fault(f"there is no figure “{slug}”")
    for target in list_links(leaf.value):
        _check_link(library, kind, document, leaf, target)
    if kind not in ("figure", "source") and (found := MONEY.search(leaf.value)):
        fault(f"“{found[0]}” is a number that needs a source: make it a figure and name it as {{figure:...}}")
    if found := HYPE.search(leaf.value):
        fault(f"“{found[0]}” says nothing that a reader can use")
    if found := PRONOUNS.search(leaf.value):
        fault(f"“{found[0]}”: write “you”, or name the role")
    if re.search(r"^#\s|<[a-z/]", leaf.value, re.MULTILINE):
        fault("no HTML, and headings begin with ##")


def _check_gendered(library: Library, kind: str, document: Document) -> None:
    for leaf, found in list_gendered(document):
        message = f"`{leaf.field}`: “{found}” says whose job it is: name the work instead"
        library.add_fault(kind, document.slug, leaf.spot, message)


def _check_alike(library: Library) -> None:
    for (kind, slug, leaf), (other_kind, other, other_leaf), share in find_alike(library):
        message = (
            f"`{leaf.field}` has {share:.0%} of its runs of {SHINGLE} words in common with `{other_leaf.field}` of "
            f"{other_kind} {other}: say it afresh"
        )
        library.add_fault(kind, slug, leaf.spot, message)


def _check_link(library: Library, kind: str, document: Document, leaf: Leaf, target: str) -> None:
    internal = INTERNAL.match(target)
    if internal and not library.has(internal[1], internal[2]):
        library.add_fault(kind, document.slug, leaf.spot, f"`{leaf.field}`: the link {target} leads nowhere")
    if not internal and not target.startswith(("https://", "/")):
        library.add_fault(kind, document.slug, leaf.spot, f"`{leaf.field}`: {target} is not an address")


def _check_formerly(library: Library, kind: str, document: Document) -> None:
    for old in document.formerly:
        if library.has(kind, old):
            library.add_fault(kind, document.slug, ("formerly",), f"`formerly`: “{old}” is in use by another {kind}")


def _check_job(library: Library, kind: str, job: Document) -> None:
    assert isinstance(job, Job)
    told = library.region.job_words if library.region else None
    if told and not told.least <= (words := count_told(job)) <= told.most:
        library.add_fault(kind, job.slug, (), f"is told in {words} words: {told.least} to {told.most} are wanted")
    tracks: dict[Track, int] = defaultdict(int)
    for position, way in enumerate(job.ways_in):
        option = library.documents["option"].get(way.option)
        if not isinstance(option, Option):
            continue
        tracks[option.track] += 1
        if not option.levels.start <= way.level <= option.levels.end:
            spot = ("ways_in", position, "level")
            message = f"level {way.level} is outside {option.title} ({option.levels.start} to {option.levels.end})"
            library.add_fault(kind, job.slug, spot, message)
    if not any(way.straight for way in job.ways_in):
        library.add_fault(kind, job.slug, ("ways_in",), "no way in is `straight`: none leads to the job itself")
    if library.documents["option"]:
        for track in Track:
            if not tracks[track]:
                library.add_fault(kind, job.slug, ("ways_in",), f"no {track.value} way in: a job shows both lines")


def _check_transition(library: Library, kind: str, document: Document) -> None:
    assert isinstance(document, Transition)
    expected = f"{document.start}-to-{document.end}"
    if document.slug != expected:
        library.add_fault(kind, document.slug, ("slug",), f"the slug should be “{expected}”")
    if document.confidence is Confidence.CHECKED and not (document.sources or document.rule):
        library.add_fault(kind, document.slug, (), "an answer that was checked names its source or its rule")


def _check_figure(library: Library, kind: str, figure: Document) -> None:
    assert isinstance(figure, Figure)
    source = library.documents["source"].get(figure.source)
    if figure.confidence is Confidence.CHECKED and isinstance(source, Source) and source.read is None:
        message = f"`confidence` is checked, yet nobody has read the source “{figure.source}” (its `read` is empty)"
        library.add_fault(kind, figure.slug, ("confidence",), message)
    if figure.review_by <= figure.checked:
        library.add_fault(kind, figure.slug, ("review_by",), "`review_by` is not after `checked`")


def _check_thesaurus(library: Library, kind: str, document: Document) -> None:
    assert isinstance(document, Thesaurus)
    if library.region is not None and document.slug not in library.region.languages:
        library.add_fault(kind, document.slug, (), f"the region has no language “{document.slug}”")
    bearers: dict[str, str] = {}
    for side in ("names", "latin"):
        for target, names in getattr(document, side).items():
            spot: tuple[str | int, ...] = (side, target)
            found = INTERNAL.match(target)
            if not found or not library.has(found[1], found[2]):
                library.add_fault(kind, document.slug, spot, f"“{target}” is nothing of ours")
            for position, name in enumerate(names):
                earlier = bearers.setdefault(name.casefold(), target)
                if earlier != target or names.index(name) != position:
                    message = f"“{name}” stands under {earlier} already: put it under `related` if it means both"
                    library.add_fault(kind, document.slug, (*spot, position), message)


def _check_routeways_have_jobs(library: Library) -> None:
    if library.region is None:
        return
    counts: dict[str, int] = defaultdict(int)
    for job in library.documents["job"].values():
        assert isinstance(job, Job)
        counts[job.routeway] += 1
    for slug in library.documents["routeway"]:
        if not counts[slug]:
            library.add_fault("routeway", slug, (), "this routeway has no job yet")


BY_KIND: dict[str, tuple[Check, ...]] = {
    "job": (_check_job,),
    "transition": (_check_transition,),
    "figure": (_check_figure,),
    "thesaurus": (_check_thesaurus,),
}
